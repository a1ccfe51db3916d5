import type { NightRow } from './night-rows.ts';

/** A night, or a week of nights: when, who is on, and who sleeps. */
export function NightTable({ caption, rows }: { caption: string; rows: readonly NightRow[] }) {
  return (
    <table class="night-table">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">On</th>
          <th scope="col">Protected sleep</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ when, on, off }) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td>{on}</td>
            <td>{off}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
