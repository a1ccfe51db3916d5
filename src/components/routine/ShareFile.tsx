import { useState } from 'preact/hooks';
import type { Family } from '../../domain/family.ts';
import { decodeShared, encodeShared, mostSharedBytes } from '../../domain/shared-routine.ts';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ReceivedPlan } from './ReceivedPlan.tsx';
import type { RoutineState } from './routine-state.ts';
import { fileName, saveFile } from '../ui/share-file.ts';
import { sharedProblemInWords } from './share-words.ts';

interface ShareFileProps {
  id: string;
  routine: RoutineState;
  sourcesUrl: string;
  /** Says a sentence politely. */
  say: (sentence: string) => void;
}

/** The plan as a file: to keep, to move to another phone, and to open again. */
export function ShareFile({ id, routine, sourcesUrl, say }: ShareFileProps) {
  const { family, child, today } = routine;
  const [opened, setOpened] = useState<{ family: Family; times: number } | null>(null);
  const [problem, setProblem] = useState('');
  const several = family.routines.length > 1;

  const save = (what: Family, name: string | null) => {
    const text = encodeShared(what);
    if (new TextEncoder().encode(text).length > mostSharedBytes) {
      setProblem('That’s more than one file can hold. Save your routines one by one instead.');
      return;
    }
    setProblem('');
    saveFile(fileName([name, today], 'json'), 'application/json', text);
    say('Saved to your downloads.');
  };
  const open = async (file: File) => {
    const result =
      file.size > mostSharedBytes
        ? ({ ok: false, problem: 'too-big' } as const)
        : decodeShared(await file.text().catch(() => ''));
    setProblem(result.ok ? '' : sharedProblemInWords(result.problem, 'file'));
    setOpened((last) =>
      result.ok ? { family: result.family, times: (last?.times ?? 0) + 1 } : null,
    );
  };
  return (
    <div class="panel stack" id={`${id}-file`}>
      <div>
        <div class="row">
          {several && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                save(family, 'all');
              }}
            >
              Save all {family.routines.length} routines
            </button>
          )}
          <button
            type="button"
            class="btn"
            onClick={() => {
              const one = { ...routine.routine, child: child.id };
              save({ children: [child], routines: [one] }, one.name);
            }}
          >
            {several ? 'Save this routine' : 'Save as a file'}
          </button>
          <label class="btn file-open">
            <Icon name="upload" />
            Open a file
            <input
              class="vh"
              type="file"
              onChange={(event) => {
                const input = event.currentTarget;
                const [file] = input.files ?? [];
                if (file) void open(file);
                // The same file can be opened again.
                input.value = '';
              }}
            />
          </label>
        </div>
        <FieldProblem>{problem}</FieldProblem>
      </div>
      <p class="hint">
        A file holds everything you entered, names and birth date too. Keep it where you keep other
        private things.
      </p>
      {opened && (
        <ReceivedPlan
          key={opened.times}
          id={`${id}-opened`}
          routine={routine}
          sourcesUrl={sourcesUrl}
          shared={opened.family}
          by="file"
          late
        />
      )}
    </div>
  );
}
