// cspell:ignore Kingdomthis
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ZonePicker, type PickedPlace } from '../../src/components/ui/ZonePicker.tsx';

const london = { zone: 'Europe/London', name: 'London', country: 'GB' };
const leeds = { ...london, name: 'Leeds' };
const lima = { zone: 'America/Lima', name: 'Lima', country: 'PE' };
const places = [london, leeds, lima];
const find = (typed: string) =>
  typed === ''
    ? [london]
    : places.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
const onChoose = vi.fn<(place: PickedPlace) => void>();

function Picker() {
  const [chosen, setChosen] = useState<PickedPlace>(london);
  return (
    <ZonePicker
      id="to"
      label="Where to"
      chosen={chosen}
      own="Europe/London"
      find={find}
      onChoose={(place) => {
        onChoose(place);
        setChosen(place);
      }}
      hint="A town will do."
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Where to' });
const offered = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

beforeEach(() => {
  render(<Picker />);
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

describe('the field for a place', () => {
  test('shows what is chosen, with its country, and offers nothing until somebody types', () => {
    expect(field().value).toBe('London, United Kingdom');
    expect(offered()).toEqual([]);
    expect(field().getAttribute('aria-describedby')).toBe('to-problem to-hint');
  });

  test('offers what fits, and says which is this device’s time', () => {
    type('l');
    expect(offered()).toEqual([
      'London, United Kingdomthis device’s time',
      'Leeds, United Kingdomthis device’s time',
      'Lima, Peru',
    ]);
    expect(screen.getByRole('status').textContent).toBe('3 places, below.');
  });

  test('offers the device’s own place where all was deleted', () => {
    type('');
    expect(offered()).toEqual(['London, United Kingdomthis device’s time']);
  });

  test('takes a place by a tap, and by Enter the first', () => {
    type('l');
    fireEvent.click(screen.getByRole('button', { name: 'Lima, Peru' }));
    expect(onChoose).toHaveBeenLastCalledWith(lima);
    expect(field().value).toBe('Lima, Peru');
    expect(offered()).toEqual([]);
    expect(document.activeElement).toBe(field());
    type('le');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onChoose).toHaveBeenLastCalledWith(leeds);
    expect(field().value).toBe('Leeds, United Kingdom');
  });

  test('keeps what was typed and says what to do, where nothing fits', () => {
    type('xyz');
    expect(screen.getByRole('alert').textContent).toBe('');
    fireEvent.blur(field());
    expect(screen.getByRole('alert').textContent).toBe(
      'No place found for “xyz”. Try the nearest big city, or the country.',
    );
    expect(field().value).toBe('xyz');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(onChoose).not.toHaveBeenCalled();
    type('li');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('asks for a choice where it is left with places on offer, but not on the way to them', () => {
    type('l');
    fireEvent.blur(field(), { relatedTarget: screen.getByRole('button', { name: 'Lima, Peru' }) });
    expect(screen.getByRole('alert').textContent).toBe('');
    fireEvent.blur(field());
    expect(screen.getByRole('alert').textContent).toBe('Choose one of the places in the list.');
  });

  test('goes back to what was chosen with Escape, from the field and from the list', () => {
    type('l');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().value).toBe('London, United Kingdom');
    type('l');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Lima, Peru' }), { key: 'Escape' });
    expect(offered()).toEqual([]);
    expect(onChoose).not.toHaveBeenCalled();
  });
});
