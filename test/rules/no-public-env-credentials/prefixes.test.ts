import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: prefixes', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'an empty prefix',
      filename: 'vite.config.ts',
      code: `
import { defineConfig } from 'vite';
export default defineConfig({ envPrefix: '', base: '/photos/' });
`,
      errors: [
        {
          messageId: 'empty',
          data: { who: 'Everybody who opens the page', names: '``', tool: 'Vite', prefix: '', wayOut: 'Leave it out, and give what client code needs a prefix of its own' },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: 'the prefix' },
              output: `
import { defineConfig } from 'vite';
export default defineConfig({ base: '/photos/' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineConfig } from 'vite';
export default defineConfig({ envPrefix: 'PHOTOS_', base: '/photos/' });
`,
    },
    {
      name: 'an empty prefix among others',
      filename: 'vite.config.ts',
      code: `
import { defineConfig } from 'vite';
export default defineConfig({ envPrefix: ['VITE_', ''] });
`,
      errors: [
        {
          messageId: 'empty',
          data: { who: 'Everybody who opens the page', names: '``', tool: 'Vite', prefix: '', wayOut: 'Leave it out, and give what client code needs a prefix of its own' },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: 'the prefix' },
              output: `
import { defineConfig } from 'vite';
export default defineConfig({ envPrefix: ['VITE_'] });
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineConfig } from 'vite';
export default defineConfig({ envPrefix: ['VITE_', 'PHOTOS_'] });
`,
    },
  ],
});
