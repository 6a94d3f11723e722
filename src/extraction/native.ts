/**
 * The getter of a built-in property, for objects of the same kind as `sample`. Asked themselves, a
 * form with a control named "parentNode", or a document with an image named "body", answer with
 * that element, in Chromium's isolated world too.
 */
export function nativeGetter<Target extends object, Name extends keyof Target>(
  sample: Target,
  name: Name,
): (target: Target) => Target[Name] {
  const getter = propertyOf(sample, name)?.get;
  return getter === undefined ? (target) => target[name] : (target) => getter.call(target);
}

/** The value of a built-in property: see `nativeGetter`. */
export const nativeValue = <Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] => nativeGetter(target, name)(target);

/** A built-in method, bound to its object: see `nativeGetter`. */
export function nativeMethod<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] {
  const method: unknown = propertyOf(target, name)?.value;
  if (typeof method !== "function") throw new TypeError(`No such method: ${String(name)}.`);
  return method.bind(target);
}

function propertyOf(target: object, name: PropertyKey): PropertyDescriptor | undefined {
  for (let owner = Object.getPrototypeOf(target); owner !== null;) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (property !== undefined) return property;
    owner = Object.getPrototypeOf(owner);
  }
  return undefined;
}
