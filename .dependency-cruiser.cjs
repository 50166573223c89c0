/** Vite's own (`?worker&url`, `virtual:`), and packages that hold types only. */
const NOT_FILES = "\\?|^virtual:|^(geojson|topojson-specification)$";
/** Run when the boundaries or the client are built; nothing of it is served. */
const BUILD_TIME = "^(data/boundaries/(build|simplify)|web/build/neighbours(-plugin)?)\\.ts$";

/** Data flows one way: data → server → web; tests may look at everything. */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "data-knows-nobody-above",
      severity: "error",
      from: { path: "^data/" },
      to: { path: "^(server|web|test)/" },
    },
    { name: "server-knows-no-client", severity: "error", from: { path: "^server/" }, to: { path: "^(web|test)/" } },
    {
      name: "web-imports-only-pure-data",
      comment: "the client may import facts, not the file readers and importers",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^(test/|data/(demo|boundaries|schema|root))", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-takes-types-of-the-server-only",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^server/", dependencyTypesNot: ["type-only"] },
    },
    { name: "no-orphans", severity: "error", from: { orphan: true, pathNot: "(\\.d\\.ts|\\.mjs|\\.cjs)$" }, to: {} },
    {
      name: "no-development-package-in-the-product",
      severity: "error",
      from: { path: "^(data|server|web)/", pathNot: BUILD_TIME },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    // server: reading apart from writing, and pure rooms apart from both
    {
      name: "server-reads-apart-from-writing",
      comment: "what answers a question works as the role that can only read",
      severity: "error",
      from: { path: "^server/(api\\.ts|app\\.ts|routes/|published/|questions/|answers/|db/)" },
      to: { path: "^server/store/" },
    },
    {
      name: "server-pure-rooms-read-no-database",
      severity: "error",
      from: { path: "^server/(tiles|geometry|planning|wire)/" },
      to: { path: "^(server/(db|store|routes|published)/|postgres$)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-routes-know-no-other-route",
      comment: "what two routes need stands in questions/ or published/",
      severity: "error",
      from: { path: "^server/routes/([^/]+)" },
      to: { path: "^server/routes/", pathNot: "^server/routes/$1" },
    },
    {
      name: "server-answers-know-no-question",
      severity: "error",
      from: { path: "^server/answers/" },
      to: { path: "^server/(routes|questions|published|db|tiles|wire)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pglite-bridge-stands-alone",
      comment: "it could be published as a package: it knows nothing of this product",
      severity: "error",
      from: { path: "^server/pglite-bridge/" },
      to: { path: "^(data|server|web|test)/", pathNot: "^server/pglite-bridge/" },
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: NOT_FILES } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
