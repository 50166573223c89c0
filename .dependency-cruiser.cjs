/** Vite's own (`?worker&url`, `virtual:`), and packages that hold types only. */
const NOT_FILES = "\\?|^virtual:|^(geojson|topojson-specification)$";
/** Run when the boundaries or the client are built; nothing of it is served. */
const BUILD_TIME = "^(data/boundaries/(build|simplify)|web/build/(neighbours(-plugin)?|map-library-plugin))\\.ts$";

/** The apartments of `web`: for planners, the public and staff. */
const APARTMENTS = ["explorer", "pages", "staff"];

/**
 * The floors that they share, from the top down; rooms of one floor do not know each other. Words stand above the view,
 * because the language is part of it, and figures above words, because units are words.
 */
const FLOORS = [
  ["map"],
  ["theme"],
  ["time", "place", "provenance"],
  ["files"],
  ["kit"],
  ["figures"],
  ["words"],
  ["api"],
  ["view"],
  ["build"],
];

const room = (names) => `^web/(${names.join("|")})/`;

const downwards = FLOORS.flatMap((rooms, floor) =>
  rooms.map((name) => {
    const above = [...FLOORS.slice(0, floor).flat(), ...rooms.filter((other) => other !== name)];
    return {
      name: `${name}-imports-downwards`,
      comment: "shared floors know neither a capability nor what stands above them",
      severity: "error",
      from: { path: room([name]) },
      to: { path: `${room([...APARTMENTS, ...above])}|^web/main\\.tsx$` },
    };
  }),
);

const CAPABILITY = "^web/explorer/(?!shell/)[^/]+/";

const house = [
  ...downwards,
  {
    name: "a-capability-imports-no-other",
    comment: "what two need goes down a floor, or is a slot of explorer/feature.ts",
    severity: "error",
    from: { path: "^web/explorer/([^/]+)/", pathNot: "^web/explorer/shell/" },
    to: { path: "^web/explorer/[^/]+/", pathNot: "^web/explorer/$1/" },
  },
  {
    name: "the-shell-alone-knows-the-list",
    severity: "error",
    from: { path: "^web/", pathNot: "^web/explorer/shell/" },
    to: { path: "^web/explorer/index\\.ts$" },
  },
  {
    name: "the-list-alone-names-capabilities",
    severity: "error",
    from: { path: "^web/(main\\.tsx$|explorer/(shell/|[^/]+$))", pathNot: "^web/explorer/index\\.ts$" },
    to: { path: CAPABILITY },
  },
  {
    name: "the-list-knows-what-capabilities-say-of-themselves",
    severity: "error",
    from: { path: "^web/explorer/index\\.ts$" },
    to: { path: CAPABILITY, pathNot: "^web/explorer/[^/]+/index\\.ts$" },
  },
  {
    name: "an-apartment-knows-no-other",
    comment: "pages and staff stand on the shared floors",
    severity: "error",
    from: { path: room(APARTMENTS) },
    to: { path: room(APARTMENTS), pathNot: "^web/$1/" },
  },
];

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
    {
      // the build takes what is named in web/build/
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "(\\.d\\.ts|\\.mjs|\\.cjs)$|^web/build/chunks\\.ts$|^web/kit/aria-words/" },
      to: {},
    },
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
    ...house,
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
