import type { Extension, PGlite } from "@electric-sql/pglite";

const ERROR = 21;
/** SQLSTATE XX000, packed as PostgreSQL's MAKE_SQLSTATE does: six bits a letter, the first one lowest. */
const INTERNAL_ERROR = ("X".charCodeAt(0) - 48) * (1 | (1 << 6));

/** Functions of PostgreSQL and of the C runtime that the engine exports. */
interface EngineExports {
  errstart(level: number, domain: number): number;
  errcode(state: number): number;
  errmsg_internal(format: number, values: number): number;
  errfinish(file: number, line: number, routine: number): void;
  emscripten_stack_get_current(): number;
  _emscripten_stack_restore(pointer: number): void;
}
type Instantiated = (instance: { exports: object }, module: unknown) => unknown;
interface EmscriptenOptions {
  instantiateWasm(imports: { env: Record<string, unknown> }, done: Instantiated): object;
}

/** What left the engine in an unknown state, such as a bad memory access; undefined as long as nothing did. */
export interface CrashRecord {
  crash: unknown;
}

/**
 * A PGlite extension that turns C++ exceptions into SQL errors where they are thrown, and remembers crashes.
 *
 * GEOS and PROJ are compiled into PGlite's PostGIS without the catching of exceptions. A throw therefore unwinds
 * through PostgreSQL itself: the statement answers with no rows and no error, and its snapshot and its pins on the
 * cache are never released. Since no C++ code can catch the exception, `__cxa_throw` is replaced by PostgreSQL's own
 * way to report an error, ereport(ERROR): it aborts the transaction, a PL/pgSQL exception block can catch it, and what
 * the statement held is released.
 *
 * After each error the C stack is given back too. PGlite's own long jump does not do that, and after a few thousand
 * errors every statement would fail with "stack depth limit exceeded".
 */
export const exceptionsAsErrors = {
  name: "exceptions as errors",
  setup: async (instance, options: EmscriptenOptions) => {
    const pglite = instance as unknown as PGlite;
    const record: CrashRecord = { crash: undefined };
    let engine: EngineExports | undefined;

    const raise = (exception: number, type: number) => {
      if (!engine) throw new Error("C++ exception before the engine started");
      const text = pglite.Module.stringToUTF8OnStack(describe(pglite, exception, type).replaceAll("%", "%%"));
      engine.errstart(ERROR, 0);
      engine.errcode(INTERNAL_ERROR);
      engine.errmsg_internal(text, 0);
      engine.errfinish(0, 0, 0);
    };
    const instantiateWasm: EmscriptenOptions["instantiateWasm"] = (imports, done) => {
      imports.env.__cxa_throw = Object.assign(raise, { sig: "vppp" });
      return options.instantiateWasm(imports, (started, module) => {
        engine = started.exports as EngineExports;
        return done(started, module);
      });
    };
    const init = async () => {
      const loop = pglite.Module._PostgresMainLoopOnce;
      pglite.Module._PostgresMainLoopOnce = () => {
        const stack = engine?.emscripten_stack_get_current() ?? 0;
        try {
          loop();
        } catch (cause) {
          engine?._emscripten_stack_restore(stack);
          // PostgreSQL's own long jump to its main loop arrives as this string, and PGlite carries on from there
          if (cause !== "unwind") record.crash = cause;
          throw cause;
        }
      };
    };
    return { emscriptenOpts: { ...options, instantiateWasm }, init, namespaceObj: record };
  },
} satisfies Extension<CrashRecord>;

/** "TopologyException: side location conflict at 5 5": what() of the classes that derive from std::runtime_error. */
function describe(pglite: PGlite, exception: number, type: number): string {
  const memory = new DataView(pglite.Module.HEAPU8.buffer);
  const name = pglite.Module.UTF8ToString(memory.getUint32(type + 4, true));
  const hasText = /^N(4geos|5osgeo)/.test(name);
  return hasText ? pglite.Module.UTF8ToString(memory.getUint32(exception + 4, true)) : `C++ exception ${name}`;
}
