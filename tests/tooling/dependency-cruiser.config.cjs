/** Who may import whom. Each rule says why (docs/architecture.md has the drawing). */
const contexts = [
  "audit",
  "outbox",
  "accounts",
  "branches",
  "curriculum",
  "authoring",
  "learning",
  "training",
  "planning",
  "rollout",
  "reminders",
  "privacy",
];
const TESTS = "\\.test\\.tsx?$";

const downward = contexts.slice(0, -1).map((context, i) => ({
  name: `${context}-imports-downward`,
  comment: `${context} stands below ${contexts.slice(i + 1).join(", ")}: what it needs from them is handed down as data.`,
  severity: "error",
  from: { path: `^app/domain/${context}/`, pathNot: TESTS },
  to: { path: `^app/domain/(${contexts.slice(i + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...downward,
    {
      name: "authoring-and-learning-apart",
      comment: "A draft must never reach a learner, nor an answer an author: they meet only in curriculum.",
      severity: "error",
      from: { path: "^app/domain/learning/", pathNot: TESTS },
      to: { path: "^app/domain/authoring/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-imports-a-route",
      comment: "A route is an address; what two routes share has a name of its own.",
      severity: "error",
      from: { pathNot: TESTS },
      to: { path: "^app/routes/" },
    },
    {
      name: "routes-stay-thin",
      comment:
        "A route guards, parses, calls the domain and responds; it knows nothing of the server or the command line.",
      severity: "error",
      from: { path: "^app/routes/", pathNot: TESTS },
      to: { path: "^app/(server|cli)/" },
    },
    {
      name: "components-stay-in-the-browser",
      comment: "What a component imports is sent to the page: no *.server file, no zod schema.",
      severity: "error",
      from: { path: "^app/components/", pathNot: TESTS },
      to: { path: "(\\.server\\.tsx?$|-schema\\.ts$|^app/(routes|server|cli|documents|emails)/)" },
    },
    {
      name: "ui-knows-no-domain-noun",
      comment: "components/ui is the design system: it would serve any product.",
      severity: "error",
      from: { path: "^app/components/ui/" },
      to: { path: "^app/(domain|components/(?!ui/))" },
    },
    {
      name: "pure-domain-files-are-pure",
      comment: "Rules that need no framework and no database can be read, tested and trusted on their own.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: `(\\.server\\.tsx?$|load-context\\.ts$|\\.d\\.ts$|${TESTS})` },
      to: {
        path: "(\\.server\\.tsx?$|node_modules/(@remix-run|react|react-dom|@prisma|pg)/|^app/platform/prisma/)",
      },
    },
    {
      name: "only-the-domain-touches-the-database",
      comment: "Every read and write goes through a named query or command that authorises it.",
      severity: "error",
      from: { path: "^app/(routes|components|documents|emails|i18n)/", pathNot: TESTS },
      to: { path: "^app/platform/(database\\.server\\.ts|prisma/)" },
    },
    {
      name: "domain-knows-nobody-above",
      comment: "The business does not know how it is shown, served or written to paper.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: TESTS },
      to: { path: "^app/(routes|components|documents|emails|server|cli)/" },
    },
    {
      name: "server-and-cli-import-no-page",
      comment: "They meet the routes only through the build.",
      severity: "error",
      from: { path: "^app/(server|cli)/" },
      to: { path: "^app/(routes|components)/" },
    },
    {
      name: "documents-are-writers",
      comment: "Plain data in, bytes out: a document knows the shapes of the domain, never its queries.",
      severity: "error",
      from: { path: "^app/documents/", pathNot: TESTS },
      to: { path: "^app/domain/.*\\.server\\.ts$" },
    },
    {
      name: "platform-and-i18n-import-nothing",
      comment: "They are the ground the house stands on.",
      severity: "error",
      from: { path: "^app/(platform|i18n)/", pathNot: TESTS },
      to: { path: "^app/(?!platform/|i18n/)" },
    },
    {
      name: "the-product-knows-no-test",
      comment: "What a test needs stays out of what people run.",
      severity: "error",
      from: { path: "^app/", pathNot: TESTS },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/platform/prisma/internal|^app/platform/prisma/(models|browser|commonInputTypes)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json", ".css"],
    },
  },
};
