/**
 * Lets a piece of work be done once at a time: whoever asks for the same key while it is under way
 * gets the same promise.
 */
export function createSingleFlight() {
  const flights = new Map<string, Promise<unknown>>();
  return (key: string, work: () => Promise<unknown>): Promise<unknown> => {
    const underWay = flights.get(key);
    if (underWay !== undefined) return underWay;
    const flight = work().finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
}
