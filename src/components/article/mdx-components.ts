import Checklist from './Checklist.astro';
import Choices from './Choices.astro';
import ContentLink from './ContentLink.astro';
import Figure from './Figure.astro';
import GetHelpNow from './GetHelpNow.astro';
import Pull from './Pull.astro';
import RoutineBuilder from './RoutineBuilder.astro';
import SafeSleep from './SafeSleep.astro';
import SideNote from './SideNote.astro';
import Sign from './Sign.astro';
import SleepBand from './SleepBand.astro';
import SleepChart from './SleepChart.astro';
import Source from './Source.astro';
import Tonight from './Tonight.astro';
import ToolCard from './ToolCard.astro';
import TripPlanner from './TripPlanner.astro';

/** What authors may write in an article besides Markdown. */
export const mdxComponents = {
  a: ContentLink,
  Checklist,
  Choices,
  Figure,
  GetHelpNow,
  Pull,
  RoutineBuilder,
  SafeSleep,
  SideNote,
  Sign,
  SleepBand,
  SleepChart,
  Source,
  Tonight,
  ToolCard,
  TripPlanner,
};
