import { type Options, SingleBar } from 'cli-progress';

/** Tells an operator how far a run is. */
export interface Progress {
  /** Begins a stage of so many steps. */
  readonly begin: (stage: string, steps: number) => void;
  readonly at: (step: number) => void;
  readonly end: () => void;
}

const barOptions = (stream: NodeJS.WriteStream): Options => ({
  stream,
  format: '{stage} {bar} {percentage}% | {value} of {total} | {eta_formatted} left',
  barCompleteChar: '█',
  barIncompleteChar: '░',
  hideCursor: true,
});

const drawn = (stream: NodeJS.WriteStream): Progress => {
  const bar = new SingleBar(barOptions(stream));
  return {
    begin: (stage, steps) => bar.start(steps, 0, { stage }),
    at: (step) => bar.update(step),
    end: () => {
      bar.update(bar.getTotal());
      bar.stop();
    },
  };
};

const written = (write: (line: string) => void): Progress => {
  let stage = '';
  let steps = 0;
  let tenth = 0;
  const at = (step: number): void => {
    const reached = Math.floor((step * 10) / Math.max(steps, 1));
    if (reached <= tenth) return;
    tenth = reached;
    write(`${stage} ${step} of ${steps}\n`);
  };
  return {
    begin: (name, total) => {
      stage = name;
      steps = total;
      tenth = 0;
    },
    at,
    end: () => at(steps),
  };
};

/** Progress on a stream: a bar that moves on a terminal, a plain line every tenth elsewhere. */
export const progressOn = (stream: NodeJS.WriteStream): Progress =>
  stream.isTTY ? drawn(stream) : written((line) => void stream.write(line));

/** Tells nobody. */
export const silent: Progress = { begin: () => undefined, at: () => undefined, end: () => undefined };
