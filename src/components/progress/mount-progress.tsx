import { render } from 'preact';
import { Progress } from './Progress.tsx';

/** Puts the tool in the place of its static version. Where its links lead is in the element's data. */
export const mountProgress = (root: HTMLElement): void => {
  const { article = '', checklist = '', sources = '' } = root.dataset;
  root.replaceChildren();
  render(
    <Progress id="progress" articleUrl={article} checklistUrl={checklist} sourcesUrl={sources} />,
    root,
  );
};
