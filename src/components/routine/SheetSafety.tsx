import { emergencyNumbers, siteName } from '../../brand/index.ts';
import { exactTemperature, temperatureSpan } from '../../domain/temperature.ts';
import { Icon } from '../ui/Icon.tsx';

/** As UK advice has it, degrees Celsius (lewisham-nhs-summer). */
const room = { from: 16, to: 20 };
/** Under 3 months, degrees Celsius (nhs-frimley-fever, nhs-oxfordshire-fever). */
const [fever, cold] = [38, 36];

/** A text in both orders of the scales; the class of the sheet says which one is shown. */
function InDegrees({ text }: { text: (first: 'celsius' | 'fahrenheit') => string }) {
  return (
    <>
      <span class="c-first">{text('celsius')}</span>
      <span class="f-first">{text('fahrenheit')}</span>
    </>
  );
}

/**
 * The foot of every sheet: safe sleep, when to call, and who made it. Drawn when the page is built, so
 * that it depends on no script. Sources are those of the article on safer sleep and of the page on
 * getting help.
 */
export function SheetSafety() {
  return (
    <div class="sheet-end">
      <section class="call call-safe" aria-label="Every sleep, every place">
        <Icon name="cot" />
        <h3>Every sleep, every place</h3>
        <div>
          <ul>
            <li>
              <b>Under 12 months: on their back</b> in their own clear, flat, firm space. Under 6
              months: in the room you’re in.
            </li>
            <li>
              Under 12 months nothing else in it: no pillow, duvet, loose blanket, bumper, wedge or
              soft toy.
            </li>
            <li>
              Never asleep on a sofa or armchair. Car seats are only for journeys: out onto a flat,
              firm surface when you arrive.
            </li>
            <li>
              Room <InDegrees text={(first) => temperatureSpan(room, first)} />, as a guide. Feel
              their chest or the back of their neck: if it’s hot or sweaty, take off a layer. Head
              uncovered, smoke-free air.
            </li>
          </ul>
        </div>
      </section>
      <p class="sheet-call">
        <Icon name="doctor" />
        <span>
          <b>Call {emergencyNumbers} now</b> for trouble breathing, very hard to wake, or blue, grey
          or very pale.{' '}
          <span class="when-small">
            <b>Under 3 months</b> with{' '}
            <InDegrees text={(first) => exactTemperature(fever, first)} /> or more, or under{' '}
            <InDegrees text={(first) => exactTemperature(cold, first)} />: get medical help straight
            away, at any hour.
          </span>
        </span>
      </p>
      <footer class="sheet-foot">
        <p>
          Made with {siteName}. A starting point, not medical advice: no clinician has checked it.
        </p>
      </footer>
    </div>
  );
}
