/** What a claim rests on, and what is done when all of that was gone into. */
export interface Opened {
  readonly premises: Iterable<string>;
  close(): void;
}

/** How claims are gone through by what they rest on. */
export interface PremiseWalk {
  /** Begins with a claim; undefined where there is nothing to go into, or it was gone into before. */
  open(key: string): Opened | undefined;
  /** Told of each way that leads back to where it began: the keys on it, from there on. */
  onCircle(keys: readonly string[]): void;
}

/**
 * Goes from a claim to what it rests on, premises first. What rests on what may be thousands deep: a function that called
 * itself would end there.
 */
export function walkPremises(key: string, { open, onCircle }: PremiseWalk): void {
  const path: Step[] = [];
  const places = new Map<string, number>();
  const begin = (next: string): void => {
    const place = places.get(next);
    if (place !== undefined) onCircle(path.slice(place).map((step) => step.key));
    const opened = place === undefined ? open(next) : undefined;
    if (!opened) return;
    places.set(next, path.length);
    path.push({ key: next, close: opened.close, rest: opened.premises[Symbol.iterator]() });
  };
  begin(key);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const next = step.rest.next();
    if (next.done !== true) begin(next.value);
    else {
      step.close();
      places.delete(step.key);
      path.pop();
    }
  }
}

/** A claim on the way down, and its premises that are still to be looked at. */
interface Step {
  readonly key: string;
  readonly close: () => void;
  readonly rest: Iterator<string>;
}
