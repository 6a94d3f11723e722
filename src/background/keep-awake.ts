/** The part of the browser's alarms that is needed. */
export interface Alarm {
  readonly set: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

/**
 * Does work while an alarm is set that wakes the worker should it die meanwhile, and clears it after
 * the last. The alarm stands before the work begins.
 */
export function createKeepAwake(alarm: Alarm) {
  let underWay = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    underWay++;
    try {
      await alarm.set();
      return await work();
    } finally {
      underWay--;
      if (underWay === 0) await alarm.clear();
    }
  };
}
