/** The promise's value if it comes within so many milliseconds, else `late`; rejects as it does. */
export async function within<Value>(
  milliseconds: number,
  promise: Promise<Value>,
  late: Value,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
