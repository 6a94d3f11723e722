/**
 * The value of a built-in property, read through the prototype. Asked itself, a form with a control
 * named "parentNode", or a document with an image named "body", answers with that element, in
 * Chromium's isolated world too.
 */
export function nativeValue<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] {
  for (let owner = Object.getPrototypeOf(target); owner !== null;) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (property !== undefined) return property.get ? property.get.call(target) : property.value;
    owner = Object.getPrototypeOf(owner);
  }
  return target[name];
}

/** A built-in method of the prototype, bound to its object: see `nativeValue`. */
export function nativeMethod<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] {
  const method: unknown = nativeValue(target, name);
  if (typeof method !== "function") throw new TypeError(`No such method: ${String(name)}.`);
  return method.bind(target);
}
