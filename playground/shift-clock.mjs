// Loaded with `node --import` before a program: moves its Date, and nothing else, to the instant in
// PLAYGROUND_NOW (ISO 8601). From there time goes on as usual; timers are untouched.
const RealDate = Date;
const offset = RealDate.parse(process.env.PLAYGROUND_NOW ?? '') - RealDate.now();
const now = () => RealDate.now() + offset;

if (Number.isFinite(offset)) {
  globalThis.Date = new Proxy(RealDate, {
    // A class that extends Date passes itself as the target and must get its own kind of object.
    construct: (target, given, newTarget) =>
      Reflect.construct(
        target,
        given.length === 0 ? [now()] : given,
        newTarget === globalThis.Date ? target : newTarget,
      ),
    apply: (target) => new target(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
