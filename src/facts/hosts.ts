/** Evidence for where a file's code runs. */
import type { Host } from './source-order.ts';

export interface HostEvidenceRow {
  readonly host: Host;
  /**
   * - `module`: an imported module (`*` wildcard)
   * - `path`: the file's path, with `/` separators, relative or absolute
   * - `variable`: an environment variable that the file reads
   * - `directive`: a directive prologue (`use client`)
   * - `export`: an exported name (`handler`, `getServerSideProps`); weak by itself
   * - `global`: an unresolved global that the file uses (`document`, `window.electron`), without asking by `typeof` whether it is
   *   there; `AWS` only in a script without modules
   * - `name`: a name that is imported, after its module (`react#useState`)
   * - `attribute`: an attribute of an element of HTML (`onClick`)
   */
  readonly kind: 'module' | 'path' | 'variable' | 'directive' | 'export' | 'global' | 'name' | 'attribute';
  readonly pattern: RegExp;
  /** Higher wins; equal weights of different hosts make the host unknown. */
  readonly weight: 1 | 2 | 3;
  /** Words that name the evidence in a message: "it exports `handler`". */
  readonly label: string;
  readonly source: string;
}

export const HOST_EVIDENCE = [
  // AWS
  { host: 'aws-lambda', kind: 'module', pattern: /^(?:aws-lambda|@types\/aws-lambda)$/, weight: 3, label: 'it imports the types of AWS Lambda', source: '@types/aws-lambda' },
  { host: 'aws-lambda', kind: 'module', pattern: /^@middy\//, weight: 3, label: 'it imports Middy', source: 'https://middy.js.org/' },
  { host: 'aws-lambda', kind: 'module', pattern: /^@aws-lambda-powertools\//, weight: 3, label: 'it imports Powertools for AWS Lambda', source: 'https://docs.aws.amazon.com/powertools/typescript/latest/' },
  { host: 'aws-lambda', kind: 'module', pattern: /^(?:@(?:vendia|codegenie)\/serverless-express|aws-serverless-express|@fastify\/aws-lambda|hono\/aws-lambda|lambda-api)$/, weight: 3, label: 'it wraps its handler for AWS Lambda', source: 'npm pages of the packages' },
  { host: 'aws-lambda', kind: 'module', pattern: /^serverless-http$/, weight: 2, label: 'it wraps its handler for a serverless host', source: 'https://www.npmjs.com/package/serverless-http' },
  { host: 'aws-lambda', kind: 'global', pattern: /^awslambda$/, weight: 3, label: 'it uses `awslambda`', source: 'https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html' },
  { host: 'aws-lambda', kind: 'variable', pattern: /^(?:AWS_LAMBDA_(?:FUNCTION_(?:NAME|VERSION|MEMORY_SIZE)|LOG_(?:GROUP|STREAM)_NAME|RUNTIME_API|INITIALIZATION_TYPE)|LAMBDA_(?:TASK_ROOT|RUNTIME_DIR))$/, weight: 2, label: 'it reads a variable of AWS Lambda', source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html' },
  { host: 'aws-lambda', kind: 'path', pattern: /(?:^|\/)amplify\/(?:backend\/function|functions?)\//, weight: 2, label: 'it lies in a function folder of Amplify', source: 'https://docs.amplify.aws/react/build-a-backend/functions/' },
  { host: 'aws-lambda', kind: 'path', pattern: /(?<!(?:aws|clients?|services?|providers?|integrations?|modules?))(?:^|\/)lambdas?\//, weight: 2, label: 'it lies in a folder of Lambda functions', source: 'the habit of the ecosystem' },
  { host: 'aws-lambda', kind: 'export', pattern: /^handler$/, weight: 1, label: 'it exports `handler`', source: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html' },
  { host: 'aws-container', kind: 'variable', pattern: /^ECS_(?:CONTAINER_METADATA_URI(?:_V4)?|AGENT_URI)$/, weight: 2, label: 'it reads a variable of Amazon ECS', source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint.html' },
  { host: 'aws-container', kind: 'variable', pattern: /^AWS_(?:CONTAINER_CREDENTIALS_(?:RELATIVE|FULL)_URI|CONTAINER_AUTHORIZATION_TOKEN(?:_FILE)?|WEB_IDENTITY_TOKEN_FILE)$/, weight: 2, label: 'it reads a variable of container credentials', source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html' },
  { host: 'aws-container', kind: 'variable', pattern: /^CODEBUILD_[A-Z_]+$/, weight: 2, label: 'it reads a variable of AWS CodeBuild', source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html' },
  { host: 'aws-instance', kind: 'module', pattern: /^@aws-sdk\/ec2-metadata-service$/, weight: 3, label: 'it imports the metadata service of EC2', source: '@aws-sdk/ec2-metadata-service' },
  // Other hosts
  { host: 'vercel', kind: 'module', pattern: /^@vercel\/(?:functions(?:\/.*)?|node|oidc(?:-aws-credentials-provider)?)$/, weight: 3, label: 'it imports a package of Vercel', source: 'https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package' },
  { host: 'vercel', kind: 'variable', pattern: /^(?:NEXT_PUBLIC_)?VERCEL(?:_[A-Z_]+)?$/, weight: 2, label: 'it reads a variable of Vercel', source: 'https://vercel.com/docs/environment-variables/system-environment-variables' },
  { host: 'netlify', kind: 'module', pattern: /^@netlify\/(?:functions|edge-functions)(?:\/.*)?$/, weight: 3, label: 'it imports a package of Netlify', source: 'https://docs.netlify.com/build/functions/get-started/' },
  { host: 'netlify', kind: 'path', pattern: /(?:^|\/)netlify\/(?:edge-)?functions\//, weight: 3, label: 'it lies in the functions folder of Netlify', source: 'https://docs.netlify.com/build/functions/get-started/' },
  { host: 'netlify', kind: 'variable', pattern: /^(?:NETLIFY(?:_[A-Z_]+)?|DEPLOY_PRIME_URL)$/, weight: 2, label: 'it reads a variable of Netlify', source: 'https://docs.netlify.com/build/configure-builds/environment-variables/' },
  { host: 'netlify', kind: 'global', pattern: /^Netlify$/, weight: 3, label: 'it uses `Netlify`', source: 'https://docs.netlify.com/build/functions/api/' },
  { host: 'edge', kind: 'module', pattern: /^(?:cloudflare:|@cloudflare\/|@opennextjs\/cloudflare|hono\/cloudflare-|wrangler$)/, weight: 3, label: 'it imports a package of Cloudflare Workers', source: 'https://developers.cloudflare.com/workers/' },
  { host: 'edge', kind: 'module', pattern: /^(?:fastly:|@fastly\/js-compute)/, weight: 3, label: 'it imports a package of Fastly Compute', source: 'https://js-compute-reference-docs.edgecompute.app/' },
  { host: 'edge', kind: 'module', pattern: /^@vercel\/edge$/, weight: 3, label: 'it imports `@vercel/edge`', source: 'https://www.npmjs.com/package/@vercel/edge' },
  { host: 'edge', kind: 'path', pattern: /(?:^|\/)supabase\/functions\//, weight: 3, label: 'it lies in the functions folder of Supabase', source: 'https://supabase.com/docs/guides/functions' },
  { host: 'edge', kind: 'global', pattern: /^(?:EdgeRuntime|WebSocketPair|HTMLRewriter)$/, weight: 2, label: 'it uses a global of an edge runtime', source: 'https://developers.cloudflare.com/workers/' },
  { host: 'other-cloud', kind: 'module', pattern: /^(?:@google-cloud\/functions-framework|firebase-functions(?:\/.*)?)$/, weight: 3, label: 'it imports the functions of Google Cloud', source: 'https://firebase.google.com/docs/functions' },
  { host: 'other-cloud', kind: 'module', pattern: /^@azure\/functions$/, weight: 3, label: 'it imports Azure Functions', source: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node' },
  { host: 'other-cloud', kind: 'variable', pattern: /^(?:K_SERVICE|K_REVISION|K_CONFIGURATION|FUNCTION_TARGET)$/, weight: 2, label: 'it reads a variable of Google Cloud Run', source: 'https://cloud.google.com/run/docs/container-contract' },
  { host: 'other-cloud', kind: 'variable', pattern: /^(?:WEBSITE_SITE_NAME|WEBSITE_INSTANCE_ID|FUNCTIONS_WORKER_RUNTIME)$/, weight: 2, label: 'it reads a variable of Azure', source: 'https://learn.microsoft.com/azure/app-service/reference-app-settings' },
  { host: 'other-cloud', kind: 'variable', pattern: /^(?:FLY_(?:APP_NAME|REGION|MACHINE_ID|ALLOC_ID)|RAILWAY_[A-Z_]+|RENDER_(?:SERVICE_ID|EXTERNAL_URL|INSTANCE_ID)|DYNO|HEROKU_[A-Z_]+)$/, weight: 2, label: 'it reads a variable of another cloud', source: 'documentation of Fly.io, Railway, Render and Heroku' },
  { host: 'ci', kind: 'module', pattern: /^@actions\//, weight: 3, label: 'it imports the toolkit of GitHub Actions', source: 'https://github.com/actions/toolkit' },
  { host: 'ci', kind: 'path', pattern: /(?:^|\/)\.(?:github|circleci|gitlab|buildkite)\//, weight: 3, label: 'it lies in the folder of a CI service', source: 'the habit of the ecosystem' },
  { host: 'ci', kind: 'variable', pattern: /^(?:GITHUB_(?:ACTIONS?|RUN_ID|WORKFLOW|REPOSITORY)|GITLAB_CI|CI_(?:JOB|PIPELINE)_[A-Z_]+|CIRCLECI|CIRCLE_[A-Z_0-9]+|BUILDKITE|TRAVIS|JENKINS_URL|TF_BUILD)$/, weight: 2, label: 'it reads a variable of a CI service', source: 'https://docs.github.com/actions/reference/workflows-and-actions/variables' },
  { host: 'workstation', kind: 'module', pattern: /^aws-sdk\/lib\/shared-ini(?:\/.*)?$/, weight: 2, label: 'it lists the profiles of a person', source: 'aws-sdk@2.1693.0 lib/shared-ini/ini-loader.js' },
  { host: 'workstation', kind: 'path', pattern: /(?:^|\/)sst\.config\.[cm]?[jt]s$/, weight: 3, label: 'it is the configuration of SST', source: 'https://sst.dev/docs/reference/config/' },
  // A server that is started from a folder `bin` (Express makes `bin/www`) is no tool.
  { host: 'workstation', kind: 'path', pattern: /(?:^|\/)bin\/(?!(?:www|server|start|worker)\b)/, weight: 1, label: 'it lies in a folder of commands', source: 'https://docs.aws.amazon.com/cdk/v2/guide/work-with-cdk-typescript.html' },
  {
    host: 'workstation',
    kind: 'path',
    pattern: /(?:^|\/)(?:run-?local(?:ly)?|local-?(?:dev|invoke|run|runner|server)|invoke-?local(?:ly)?|dev-?server)\.[cm]?[jt]s$/i,
    weight: 3,
    label: 'its name says that it runs on the machine of a developer',
    source: 'the habit of the ecosystem',
  },
  { host: 'workstation', kind: 'path', pattern: /(?:^|\/)scripts?\//, weight: 1, label: 'it lies in a folder of scripts', source: 'the habit of the ecosystem' },
  // Clients
  { host: 'browser', kind: 'directive', pattern: /^use client$/, weight: 3, label: 'it says `use client`', source: 'https://react.dev/reference/rsc/use-client' },
  { host: 'browser', kind: 'module', pattern: /^(?:react-dom(?:\/client)?|client-only)$/, weight: 3, label: 'it imports `react-dom`', source: 'https://react.dev/reference/react-dom/client' },
  { host: 'browser', kind: 'module', pattern: /^(?:@angular\/(?:core|common|platform-browser)(?:\/.*)?|@ionic\/.*)$/, weight: 3, label: 'it imports a framework for browsers', source: 'https://angular.dev/' },
  { host: 'browser', kind: 'module', pattern: /^(?:next\/router|react-router-dom|@tanstack\/react-query|react-redux|vue-router|jquery|@mui\/material(?:\/.*)?|antd|@chakra-ui\/.*|react-dropzone)$/, weight: 2, label: 'it imports a library for browsers', source: 'npm pages of the packages' },
  { host: 'browser', kind: 'module', pattern: /^(?:react-s3(?:-typescript)?|react-aws-s3(?:-typescript)?|aws-s3(?:-upload-ash)?|react-upload-to-s3)$/, weight: 3, label: 'it imports a library that uploads from a page', source: 'src/facts/consumers-browser.ts' },
  // Components of a server have none of these: the entry of React for servers does not export them.
  { host: 'browser', kind: 'name', pattern: /^p?react(?:\/hooks)?#(?:use(?:Context|Effect|ImperativeHandle|InsertionEffect|LayoutEffect|Reducer|Ref|State|SyncExternalStore|Transition|DeferredValue|Optimistic)|(?:Pure)?Component|createContext)$/, weight: 2, label: 'it uses hooks or classes of React', source: 'react@19.3.1 cjs/react.react-server.production.js' },
  { host: 'browser', kind: 'name', pattern: /^vue#install$/, weight: 2, label: 'it is a plugin of Vue', source: 'https://v2.vuejs.org/v2/guide/plugins.html' },
  { host: 'browser', kind: 'attribute', pattern: /^on(?:Change|Click|Drag[A-Z]\w*|Drop|Input|Key[A-Z]\w*|Mouse[A-Z]\w*|Pointer[A-Z]\w*|Submit|Touch[A-Z]\w*)$/, weight: 2, label: 'it handles what a user does', source: 'https://nextjs.org/docs/app/getting-started/server-and-client-components' },
  { host: 'browser', kind: 'path', pattern: /\.astro\/[^/]+\.[jt]s$/, weight: 3, label: 'it is a script of a page', source: 'astro-eslint-parser, https://docs.astro.build/en/guides/client-side-scripts/' },
  { host: 'browser', kind: 'module', pattern: /^(?:react|preact|preact\/hooks|vue|svelte|solid-js)$/, weight: 1, label: 'it imports a library for user interfaces', source: 'the habit of the ecosystem' },
  { host: 'browser', kind: 'path', pattern: /\.(?:vue|svelte)$/, weight: 2, label: 'it is a component', source: 'the habit of the ecosystem' },
  // `sns.client.ts` may well be a client of SNS: what is no component needs another sign.
  { host: 'browser', kind: 'path', pattern: /\.client\.(?:[jt]sx|vue|svelte)$/, weight: 2, label: 'its name says `.client`', source: 'https://remix.run/docs/en/main/file-conventions/-client' },
  { host: 'browser', kind: 'path', pattern: /\.client\.[cm]?[jt]s$/, weight: 1, label: 'its name says `.client`', source: 'https://remix.run/docs/en/main/file-conventions/-client' },
  { host: 'browser', kind: 'path', pattern: /(?:^|\/)src\/environments\/environment(?:\.[\w-]+)?\.ts$/, weight: 3, label: 'it is an environment file of Angular', source: 'https://angular.dev/tools/cli/environments' },
  { host: 'browser', kind: 'path', pattern: /(?:^|\/)(?:components|hooks|composables)\//, weight: 1, label: 'it lies in a folder of components', source: 'the habit of the ecosystem' },
  { host: 'browser', kind: 'name', pattern: /^vue#on(?:Before)?(?:Mount|Unmount|Update)(?:ed|d)?$|^solid-js#(?:createEffect|createSignal|onMount)$/, weight: 2, label: 'it uses hooks of a component', source: 'https://vuejs.org/api/composition-api-lifecycle.html, https://docs.solidjs.com/reference/lifecycle/on-mount' },
  { host: 'browser', kind: 'name', pattern: /^next\/navigation#use(?:Params|Pathname|Router|SearchParams|SelectedLayoutSegments?)$/, weight: 2, label: 'it uses hooks of a page of Next.js', source: 'https://nextjs.org/docs/app/api-reference/functions/use-router' },
  { host: 'browser', kind: 'name', pattern: /^lit(?:-element)?#LitElement$/, weight: 2, label: 'it is a web component', source: 'https://lit.dev/docs/components/defining/' },
  { host: 'browser', kind: 'path', pattern: /(?:^|\/)plugins\/[^/]+\.client\.[jt]s$/, weight: 2, label: 'it is a plugin of Nuxt for clients', source: 'https://nuxt.com/docs/guide/directory-structure/plugins' },
  { host: 'browser', kind: 'path', pattern: /(?:^|\/)\+(?:page|layout)\.[jt]s$/, weight: 2, label: 'it is a part of a page of SvelteKit', source: 'https://svelte.dev/docs/kit/load#Universal-vs-server' },
  { host: 'browser', kind: 'path', pattern: /(?:^|\/)public\//, weight: 2, label: 'it lies in a public folder', source: 'the habit of the ecosystem' },
  { host: 'browser', kind: 'variable', pattern: /^(?:REACT_APP_|VUE_APP_)/, weight: 2, label: 'it reads a variable that its bundler ships', source: 'https://create-react-app.dev/docs/adding-custom-environment-variables/' },
  { host: 'browser', kind: 'variable', pattern: /^(?:VITE_|NEXT_PUBLIC_|GATSBY_|NUXT_PUBLIC_|STORYBOOK_)(?!VERCEL)/, weight: 1, label: 'it reads a variable that its bundler ships', source: 'https://nextjs.org/docs/app/guides/environment-variables' },
  { host: 'browser', kind: 'global', pattern: /^(?:document|localStorage|sessionStorage|alert|XMLHttpRequest|FileReader|HTMLElement|HTMLInputElement|window|jQuery|angular)$/, weight: 2, label: 'it uses globals of a browser', source: 'https://developer.mozilla.org/en-US/docs/Web/API/Window' },
  { host: 'browser', kind: 'global', pattern: /^chrome$/, weight: 2, label: 'it uses the API of a browser extension', source: 'https://developer.chrome.com/docs/extensions/reference/api' },
  { host: 'browser', kind: 'global', pattern: /^AWS$/, weight: 2, label: 'it uses the SDK as a global of a page', source: 'https://docs.aws.amazon.com/sdk-for-javascript/v2/developer-guide/loading-browser.html' },
  { host: 'browser', kind: 'global', pattern: /^importScripts$/, weight: 2, label: 'it is a worker of a page', source: 'https://developer.mozilla.org/en-US/docs/Web/API/WorkerGlobalScope/importScripts' },
  { host: 'browser', kind: 'global', pattern: /^(?:navigator|location)$/, weight: 1, label: 'it uses globals of a browser', source: 'https://developer.mozilla.org/en-US/docs/Web/API/Window' },
  { host: 'react-native', kind: 'module', pattern: /^(?:react-native(?:$|[-/])|@react-native|@react-navigation\/)/, weight: 3, label: 'it imports React Native', source: 'https://reactnative.dev/' },
  { host: 'react-native', kind: 'module', pattern: /^expo(?:$|\/(?!config|metro-config)|-(?!server-sdk|server$))/, weight: 3, label: 'it imports Expo', source: 'https://docs.expo.dev/' },
  { host: 'react-native', kind: 'path', pattern: /\.(?:ios|android|native)\.[jt]sx?$/, weight: 3, label: 'its name says that it is for devices', source: 'https://reactnative.dev/docs/platform-specific-code' },
  { host: 'react-native', kind: 'variable', pattern: /^EXPO_PUBLIC_/, weight: 2, label: 'it reads a variable that Expo ships', source: 'https://docs.expo.dev/guides/environment-variables/' },
] as const satisfies readonly HostEvidenceRow[];

/** Evidence for code that runs on some server: it beats evidence for a browser or React Native. */
export type ServerEvidenceRow = Omit<HostEvidenceRow, 'host'>;

export const SERVER_EVIDENCE = [
  { kind: 'directive', pattern: /^use server$/, weight: 3, label: 'it says `use server`', source: 'https://react.dev/reference/rsc/use-server' },
  { kind: 'module', pattern: /^server-only$/, weight: 3, label: 'it imports `server-only`', source: 'https://nextjs.org/docs/app/getting-started/server-and-client-components' },
  { kind: 'module', pattern: /^node:/, weight: 3, label: 'it imports a module of Node', source: 'https://nodejs.org/api/modules.html' },
  { kind: 'module', pattern: /^(?:fs|fs\/promises|http|https|net|tls|dgram|os|path|child_process|cluster|worker_threads|readline|stream\/promises|zlib)$/, weight: 2, label: 'it imports a module of Node', source: 'https://nodejs.org/api/modules.html' },
  { kind: 'module', pattern: /^(?:express|fastify|koa|@hapi\/hapi|@nestjs\/.*|hono|@adonisjs\/.*|next\/(?:headers|server)|h3|nitropack(?:\/.*)?|@sveltejs\/kit\/node|apollo-server(?:-.*)?|@trpc\/server(?:\/.*)?|bullmq|mongoose|pg|mysql2|@prisma\/client|multer|multer-s3|expo-server-sdk|dotenv(?:\/config)?)$/, weight: 3, label: 'it imports a library for servers', source: 'npm pages of the packages' },
  { kind: 'module', pattern: /^(?:puppeteer(?:-core|-extra)?|playwright(?:-core)?|@playwright\/test|jsdom|selenium-webdriver|webdriverio|cheerio)$/, weight: 3, label: 'it drives a browser from outside', source: 'npm pages of the packages' },
  { kind: 'module', pattern: /^(?:ink(?:-[\w-]+)?|@inkjs\/.*|commander|yargs|inquirer|@inquirer\/.*)$/, weight: 3, label: 'it is a command in a terminal', source: 'npm pages of the packages' },
  { kind: 'module', pattern: /^@opentui\/.*$/, weight: 3, label: 'it draws in a terminal', source: '@opentui/react@0.1 README.md' },
  { kind: 'module', pattern: /^@raycast\/(?:api|utils)$/, weight: 3, label: 'it is an extension of Raycast, which runs in Node', source: 'https://developers.raycast.com/information/developer-tools/extension-architecture' },
  { kind: 'module', pattern: /^(?:electron|@electron\/remote)$/, weight: 3, label: 'it imports Electron, where Node is at hand', source: 'https://www.electronjs.org/docs/latest/tutorial/process-model' },
  { kind: 'global', pattern: /^(?:window\.(?:electron\w*|ipcRenderer|nw|require|__TAURI(?:_INTERNALS)?__)|ipcRenderer|electronAPI)$/, weight: 3, label: 'it asks for what a desktop application gives', source: 'https://www.electronjs.org/docs/latest/tutorial/context-isolation, https://v2.tauri.app/reference/config/#withglobaltauri' },
  { kind: 'module', pattern: /^(?:obsidian|vscode|@tauri-apps\/.*|@electron-toolkit\/.*|nw\.gui)$/, weight: 3, label: 'it is a part of a desktop application', source: 'https://docs.obsidian.md/, https://code.visualstudio.com/api, https://v2.tauri.app/' },
  { kind: 'module', pattern: /^(?:react-dom\/server(?:\..+)?|vue\/server-renderer|@vue\/server-renderer|svelte\/server|next\/cache)$/, weight: 3, label: 'it renders pages on a server', source: 'https://react.dev/reference/react-dom/server' },
  { kind: 'module', pattern: /^\$env\/(?:static|dynamic)\/private$/, weight: 3, label: 'it imports private variables', source: 'https://svelte.dev/docs/kit/$env-static-private' },
  { kind: 'module', pattern: /^(?:aws-lambda|@types\/aws-lambda|@middy\/.*|@aws-lambda-powertools\/.*)$/, weight: 3, label: 'it imports the types of AWS Lambda', source: '@types/aws-lambda' },
  { kind: 'path', pattern: /\.server\.(?:[cm]?[jt]sx?|vue)$/, weight: 3, label: 'its name says `.server`', source: 'https://svelte.dev/docs/kit/server-only-modules' },
  { kind: 'path', pattern: /(?:^|\/)\+server\.[jt]s$/, weight: 3, label: 'it is a route of SvelteKit on the server', source: 'https://svelte.dev/docs/kit/routing' },
  { kind: 'path', pattern: /\.astro$/, weight: 3, label: 'it is a page that Astro renders on the server', source: 'https://docs.astro.build/en/basics/astro-components/' },
  { kind: 'path', pattern: /(?:^|\/)hooks\.server\.[jt]s$|\+api\.[jt]sx?$/, weight: 3, label: 'it is a route on the server', source: 'https://docs.expo.dev/router/reference/api-routes/' },
  { kind: 'path', pattern: /^api\//, weight: 2, label: 'it lies in the folder of the functions of Vercel', source: 'https://vercel.com/docs/functions' },
  {
    kind: 'path',
    pattern: /(?:^|\/)(?:astro|babel|craco|cypress|gatsby|jest|metro|next|nuxt|playwright|postcss|quasar|rollup|rsbuild|rspack|svelte|tailwind|vite|vitest|vue|webpack)[.-](?:config|node)\b[\w.-]{0,40}\.[cm]?[jt]s$/,
    weight: 3,
    label: 'it sets up a build',
    source: 'the documentation of the tools',
  },
  { kind: 'path', pattern: /(?:^|\/)pages\/api\//, weight: 3, label: 'it is an API route of Next.js', source: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes' },
  { kind: 'path', pattern: /(?:^|\/)route\.[jt]s$/, weight: 2, label: 'it is a route handler of Next.js', source: 'https://nextjs.org/docs/app/getting-started/route-handlers' },
  { kind: 'path', pattern: /(?:^|\/)(?:server|backend|functions|lambdas?|netlify)\//, weight: 2, label: 'it lies in a folder of server code', source: 'the habit of the ecosystem' },
  { kind: 'export', pattern: /^(?:getServerSideProps|getStaticProps|getStaticPaths|getInitialProps|generateStaticParams|generateMetadata|revalidate|getServerData|loader|action|actions|middleware)$/, weight: 2, label: 'it exports a function for the server', source: 'https://nextjs.org/docs/pages/building-your-application/data-fetching/get-server-side-props' },
  { kind: 'export', pattern: /^\(req, res\)$/, weight: 2, label: 'it exports a handler of requests', source: 'https://vercel.com/docs/functions/runtimes/node-js' },
  { kind: 'export', pattern: /^(?:handler|GET|POST|PUT|PATCH|DELETE)$/, weight: 2, label: 'it exports a handler of requests', source: 'https://nextjs.org/docs/app/api-reference/file-conventions/route' },
  { kind: 'global', pattern: /^(?:__dirname|__filename)$/, weight: 2, label: 'it uses globals of Node', source: 'https://nodejs.org/api/globals.html' },
] as const satisfies readonly ServerEvidenceRow[];

/**
 * Exports of a page for the server alone: the build takes them out of what the browser gets, and the component stays.
 * Source: https://nextjs.org/docs/pages/building-your-application/data-fetching/get-server-side-props
 */
export const PAGE_EXPORTS = /^(?:getServerSideProps|getStaticProps|getStaticPaths)$/;

/** Calls that take functions for the server out of a file of a page: the build leaves a request in their place. */
export interface ServerCallRow {
  readonly modules: RegExp;
  /** The export, and the methods of what it gives that take the function; absent where the export itself does. */
  readonly name: string;
  readonly methods?: readonly string[];
  readonly source: string;
}

const TANSTACK = /^@tanstack\/(?:react-|solid-|vue-)?start(?:\/[\w-]+)?$/;
const QWIK = /^(?:@builder\.io\/qwik-city|@qwik\.dev\/router)$/;

export const SERVER_CALLS: readonly ServerCallRow[] = [
  { modules: TANSTACK, name: 'createServerFn', methods: ['handler'], source: 'https://tanstack.com/start/latest/docs/framework/react/guide/server-functions' },
  { modules: TANSTACK, name: 'createServerFn', source: 'https://tanstack.com/start/v0/docs/framework/react/server-functions' },
  { modules: TANSTACK, name: 'createMiddleware', methods: ['server'], source: 'https://tanstack.com/start/latest/docs/framework/react/guide/middleware' },
  { modules: TANSTACK, name: 'createIsomorphicFn', methods: ['server'], source: 'https://tanstack.com/start/latest/docs/framework/react/guide/environment-functions' },
  { modules: TANSTACK, name: 'createServerOnlyFn', source: 'https://tanstack.com/start/latest/docs/framework/react/guide/environment-functions' },
  ...['routeAction$', 'routeLoader$', 'globalAction$', 'server$'].map((name) => ({ modules: QWIK, name, source: 'https://qwik.dev/docs/server$/' })),
  ...['server$', 'createServerAction$', 'createServerData$'].map((name) => ({ modules: /^solid-start(?:\/server)?$/, name, source: 'https://start.solidjs.com/core-concepts/data-loading' })),
  { modules: /^astro:actions$/, name: 'defineAction', source: 'https://docs.astro.build/en/guides/actions/' },
  ...['command', 'form', 'prerender', 'query'].map((name) => ({ modules: /^\$app\/server$/, name, source: 'https://svelte.dev/docs/kit/remote-functions' })),
];

/** Files whose scripts are parts of a page, wherever they lie. Source: https://vuejs.org/guide/scaling-up/sfc.html */
export const COMPONENT = /(?<!\.server)\.(?:vue|svelte)$/;

/** Modules of servers that wait for requests: their code is deployed, wherever that is. */
export const SERVER_FRAMEWORKS = /^(?:express|fastify|koa|@hapi\/hapi|@nestjs\/(?:core|platform-[a-z-]+)|@adonisjs\/core|apollo-server(?:-.*)?)$/;

/** Folders of what is deployed as a server. */
export const SERVER_FOLDERS = /(?:^|\/)(?:server|backend)\//;

/** Files whose folders are parts of an address: a route under `test/` is no test. */
export const ROUTE_PATTERNS = [
  /(?:^|\/)app\/(?:.*\/)?(?:route|page|layout)\.[jt]sx?$/,
  /(?:^|\/)pages\/api\//,
] as const satisfies readonly RegExp[];

/** Paths of tests, fixtures and their set-up, with `/` separators. Meant for paths relative to the project. */
export const TEST_FILE_PATTERNS = [
  /(?:^|\/)_{0,2}(?:tests?|specs?|e2e|fixtures?|testfixtures|mocks?|snapshots)_{0,2}\//,
  /(?:^|\/)(?:cypress|playwright|(?:e2e|integration|unit|acceptance|functional)[-_]tests?|test[-_]?(?:utils?|helpers?|support|data))\//,
  /[.\-_](?:test|tests|spec|e2e|cy|mock|mocks|fixture|fixtures)\.[cm]?[jt]sx?$/,
  // What a codemod is fed and what it should make of it.
  /\.(?:input|output)\.[cm]?[jt]sx?$/,
  /(?:^|\/)(?:tests?|specs?|setup-?tests?|(?:jest|vitest)[.-](?:setup|config|globals)[\w.-]{0,40})\.[cm]?[jt]sx?$/i,
] as const satisfies readonly RegExp[];
