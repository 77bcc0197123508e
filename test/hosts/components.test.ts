// Components of Vue, Svelte and Astro, through the parsers that people use.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { ID, ID2, SECRET } from '../support/keys.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ofFacts = createRequire(join(ROOT, 'test', 'facts', 'package.json'));
const parserNamed = async (name: string): Promise<Linter.Parser> => (await import(ofFacts.resolve(name))) as Linter.Parser;

const PARSERS: Readonly<Record<string, Linter.Parser>> = {
  vue: await parserNamed('vue-eslint-parser'),
  svelte: await parserNamed('svelte-eslint-parser'),
  astro: await parserNamed('astro-eslint-parser'),
};
const CLIENT = "import { S3Client } from '@aws-sdk/client-s3';";
const KEYS = 'accessKeyId: import.meta.env.KEY_ID, secretAccessKey: import.meta.env.KEY';

function lint(filename: string, code: string, parser?: object): Linter.LintMessage[] {
  const extension = filename.slice(filename.lastIndexOf('.') + 1);
  const own = PARSERS[extension];
  return new Linter({ cwd: ROOT }).verify(
    code,
    {
      files: ['**/*.*'],
      plugins: { 'aws-credentials': plugin },
      rules: plugin.configs.recommended.rules,
      languageOptions: { ...(own && { parser: own }), parserOptions: parser ? { parser } : {} },
    },
    { filename: join(ROOT, filename) },
  );
}

const shown = (messages: readonly Linter.LintMessage[]): string[] =>
  messages.map(({ ruleId, line, column, endLine, endColumn, message }) =>
    ruleId === null ? message : `${[line, column, endLine, endColumn].join(':')} ${ruleId.replace('aws-credentials/', '')}`,
  );

/** What each suggestion of the only finding makes of the code. */
function suggested(filename: string, code: string): string[] {
  const [message, ...others] = lint(filename, code);
  expect(others).toEqual([]);
  return (message?.suggestions ?? []).map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]));
}

describe.each([
  ['its own parser', undefined],
  ["TypeScript's parser in it", typescriptParser],
])('Vue, with %s', (_name, parser) => {
  it('finds literals in the script', () => {
    expect(shown(lint('src/Photos.vue', `<template><p>{{ key }}</p></template>\n<script setup>\nconst key = '${ID}';\n</script>\n`, parser))).toEqual([
      '3:13:3:35 no-hardcoded-credentials',
    ]);
  });

  it('finds them in both scripts', () => {
    const code = `<script>\nexport const key = '${ID}';\n</script>\n<script setup>\nconst other = '${ID2}';\n</script>\n`;
    expect(shown(lint('src/Photos.vue', code, parser))).toEqual(['2:20:2:42 no-hardcoded-credentials', '5:15:5:37 no-hardcoded-credentials']);
  });

  it('finds them in the template: in expressions, attributes and text', () => {
    const code = `<template>
<p :title="'${ID}'">{{ '${ID}' }}</p>
<p data-key="${ID}">the key ${ID}</p>
</template>
`;
    expect(shown(lint('src/Photos.vue', code, parser))).toEqual([
      '2:12:2:34 no-hardcoded-credentials',
      '2:39:2:61 no-hardcoded-credentials',
      '3:13:3:35 no-hardcoded-credentials',
      '3:44:3:64 no-hardcoded-credentials',
    ]);
  });

  it('finds secrets by the names of attributes and properties', () => {
    const code = `<template>
<Upload secret-access-key="${SECRET}" @done="save({ secretAccessKey: '${SECRET}' })" />
<Upload :secret-access-key="'${SECRET}'" />
<Upload secret-access-key-name="photos" :title="accessKeyId" />
</template>
`;
    expect(shown(lint('src/Photos.vue', code, parser))).toEqual([
      '2:27:2:69 no-hardcoded-credentials',
      '2:101:2:143 no-hardcoded-credentials',
      '3:29:3:71 no-hardcoded-credentials',
    ]);
  });

  it('knows the names of the script in the template', () => {
    const code = `<script setup>
${CLIENT}
const id = import.meta.env.KEY_ID;
const secret = import.meta.env.KEY;
</script>
<template><p @click="new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } })" /></template>
`;
    const messages = lint('src/Photos.vue', code, parser);
    expect(shown(messages)).toEqual(['6:50:6:94 no-browser-credentials']);
    // The tokens of a template are none of the file's.
    expect(messages.flatMap(({ suggestions }) => suggestions ?? [])).toEqual([]);
  });

  it('takes names of the template, and of other scripts, for unknown', () => {
    const setup = `<script setup>
${CLIENT}
const id = import.meta.env.KEY_ID;
const secret = import.meta.env.KEY;
</script>
<template>
<p v-for="{ id, secret } in keys" :key="id" @click="new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } })" />
<List v-slot="{ id, secret }">{{ new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } }) }}</List>
</template>
`;
    const plain = setup.replace('<script setup>', '<script>').replace(/<p v-for.*\n/, '').replace('v-slot="{ id, secret }"', '');
    expect(shown(lint('src/Photos.vue', setup, parser))).toEqual([]);
    expect(shown(lint('src/Photos.vue', plain, parser))).toEqual([]);
  });

  it('is code for a browser, save where its name says otherwise', () => {
    const code = `<script setup>\n${CLIENT}\nconst s3 = new S3Client({ credentials: { ${KEYS} } });\n</script>\n`;
    expect(shown(lint('src/Photos.vue', code, parser))).toEqual(['3:40:3:117 no-browser-credentials']);
    expect(shown(lint('src/Photos.server.vue', code, parser))).toEqual(['3:40:3:117 no-inline-credentials']);
  });
});

describe('Vue', () => {
  it('is left valid by suggestions', () => {
    const code = `<template><p>{{ s3 }}</p></template>
<script setup>
${CLIENT}
const s3 = new S3Client({ region: 'eu-west-1', credentials: { ${KEYS} } });
</script>
`;
    expect(suggested('src/Photos.vue', code)).toEqual([
      `<template><p>{{ s3 }}</p></template>
<script setup>
${CLIENT}
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
</script>
`,
    ]);
  });

  it('keeps what the template still speaks of', () => {
    const code = `<script setup>
${CLIENT}
const credentials = { ${KEYS} };
const s3 = new S3Client({ region: 'eu-west-1', credentials });
</script>
<template><p @click="show(credentials)">{{ s3 }}</p></template>
`;
    expect(suggested('src/Photos.vue', code)[0]).toContain(`const credentials = { ${KEYS} };\n`);
    expect(suggested('src/Photos.vue', code.replace('show(credentials)', 'show()'))[0]).not.toContain(KEYS);
  });

  it('is silent on keys that the user types', () => {
    const code = `<script setup>
import { reactive, ref } from 'vue';
${CLIENT}
const id = ref('');
const secret = ref('');
const keys = reactive({ id: '', secret: '' });
const connect = () => new S3Client({ credentials: { accessKeyId: id.value, secretAccessKey: secret.value } });
const again = () => new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
</script>
<template><input v-model="id" /><input v-model="keys.secret" /><button @click="connect(again)" /></template>
`;
    expect(shown(lint('src/Photos.vue', code))).toEqual([]);
  });

  it('is silent on keys that the user types into the data of a component, and not on those that it asks for', () => {
    const typed = `<script>
${CLIENT}
export default {
  data() { return { id: '', keys: { id: '', secret: '' } }; },
  methods: {
    connect() { return new S3Client({ credentials: { accessKeyId: this.id, secretAccessKey: this.keys.secret } }); },
  },
};
</script>
<template><input v-model="id" /><input v-model="keys.secret" /></template>
`;
    const asked = typed.replace('methods: {', 'methods: { async load() { this.keys = await (await fetch("/keys")).json(); },');
    expect(shown(lint('src/Photos.vue', typed))).toEqual([]);
    expect(shown(lint('src/Photos.vue', asked))).toEqual(['6:52:6:111 no-browser-credentials']);
  });
});

describe('Svelte', () => {
  it('finds literals in the script and in the markup', () => {
    const code = `<script lang="ts">
  const key = '${ID}' as string;
</script>
{#each keys as key}<p title="${ID}" on:click={() => save('${ID}')}>{'${ID}'}</p>{/each}
the key ${ID} {@html '${ID}'}
`;
    expect(shown(lint('src/Photos.svelte', code, typescriptParser))).toEqual([
      '2:15:2:37 no-hardcoded-credentials',
      '4:30:4:50 no-hardcoded-credentials',
      '4:73:4:95 no-hardcoded-credentials',
      '4:99:4:121 no-hardcoded-credentials',
      '5:9:5:29 no-hardcoded-credentials',
      '5:37:5:59 no-hardcoded-credentials',
    ]);
  });

  it('finds secrets by the names of attributes and properties', () => {
    const code = `<Upload secretAccessKey="${SECRET}" on:click={() => save({ secretAccessKey: '${SECRET}' })} />
<Upload secretAccessKey={'${SECRET}'} title={secretAccessKey} />
`;
    expect(shown(lint('src/Photos.svelte', code))).toEqual([
      '1:26:1:66 no-hardcoded-credentials',
      '1:108:1:150 no-hardcoded-credentials',
      '2:26:2:68 no-hardcoded-credentials',
    ]);
  });

  it('is code for a browser, and left valid by suggestions', () => {
    const code = `<h1>Photos</h1>
<script>
  const { S3Client } = await import('@aws-sdk/client-s3');
  const s3 = new S3Client({ region: 'eu-west-1', credentials: { ${KEYS} } });
</script>
`;
    expect(shown(lint('src/Photos.svelte', code))).toEqual(['4:63:4:140 no-browser-credentials']);
    expect(suggested('src/Photos.svelte', code)).toEqual([
      `<h1>Photos</h1>
<script>
  import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

  const { S3Client } = await import('@aws-sdk/client-s3');
  const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
</script>
`,
    ]);
  });

  it('is silent on keys that the user types', () => {
    const code = `<script>
  ${CLIENT}
  export let credentials;
  let id = '';
  let secret = '';
  $: given = new S3Client({ credentials });
  const connect = () => new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } });
</script>
<input bind:value={id} /><input bind:value={secret} /><button on:click={connect}>{given}</button>
`;
    expect(shown(lint('src/Photos.svelte', code))).toEqual([]);
    const runes = code
      .replace("let id = '';", "let keys = $state({ id: '', secret: '' });")
      .replace("  let secret = '';\n", '')
      .replaceAll('={id}', '={keys.id}')
      .replaceAll('={secret}', '={keys.secret}')
      .replace('accessKeyId: id, secretAccessKey: secret', 'accessKeyId: keys.id, secretAccessKey: keys.secret');
    expect(shown(lint('src/Photos.svelte', runes))).toEqual([]);
  });

  it('has routes on the server', () => {
    const code = `${CLIENT}\nexport const load = () => new S3Client({ credentials: { ${KEYS} } });\ndocument.title = 'Photos';\n`;
    expect(shown(lint('src/routes/+page.server.js', code))).toEqual(['2:55:2:132 no-inline-credentials']);
    expect(shown(lint('src/routes/+server.js', code))).toEqual(['2:55:2:132 no-inline-credentials']);
    expect(shown(lint('src/routes/+page.js', code))).toEqual(['2:55:2:132 no-browser-credentials']);
  });
});

describe('Astro', () => {
  const code = `---
${CLIENT}
import { fromEnv } from '@aws-sdk/credential-providers';
const own = new S3Client({ credentials: fromEnv() });
const s3 = new S3Client({ region: 'eu-west-1', credentials: { ${KEYS} } });
---
<p title={'${ID}'} class="${ID}">{'${ID}'} ${ID} {s3}</p>
<script>
import { S3Client } from '@aws-sdk/client-s3';
const key = '${ID}';
</script>
`;

  it('is code for a server in its front matter, and has literals in its markup', () => {
    expect(shown(lint('src/pages/index.astro', code, typescriptParser))).toEqual([
      '5:61:5:138 no-inline-credentials',
      '7:11:7:33 no-hardcoded-credentials',
      '7:41:7:63 no-hardcoded-credentials',
      '7:65:7:87 no-hardcoded-credentials',
      '7:89:7:109 no-hardcoded-credentials',
    ]);
  });

  // The processor of eslint-plugin-astro hands each script on as a file below the page.
  it('has scripts of a page, which are code for a browser', () => {
    const script = `${CLIENT}\nconst s3 = new S3Client({ credentials: { ${KEYS} } });\n`;
    expect(shown(lint('src/pages/index.astro/0_0.js', script))).toEqual(['2:40:2:117 no-browser-credentials']);
  });
});
