import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: more places', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'Deno.env',
      filename: 'page.js',
      code: `export const secret = Deno.env.get('VITE_AWS_SECRET_ACCESS_KEY');`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_SECRET_ACCESS_KEY`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 23,
          endLine: 1,
          endColumn: 65,
        },
      ],
      neighbour: {
        filename: 'page.js',
        code: `export const secret = Deno.env.get('VITE_AWS_REGION');`,
      },
    },
    {
      name: 'the configuration of an app of Nuxt',
      filename: 'plugins/page.js',
      code: 'export const secret = useNuxtApp().$config.public.AWS_SECRET_ACCESS_KEY;',
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who opens the page',
            names: '`public.AWS_SECRET_ACCESS_KEY`',
            tool: 'Nuxt',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 23,
          endLine: 1,
          endColumn: 72,
        },
      ],
      neighbour: {
        filename: 'plugins/page.js',
        code: 'export const secret = useNuxtApp().$config.public.AWS_REGION;',
      },
    },
    {
      name: 'variables for clients of Astro',
      filename: 'src/page.js',
      code: `
import { AWS_SECRET_ACCESS_KEY as value } from 'astro:env/client';
export const shown = value;
`,
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Astro',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 40,
        },
      ],
      neighbour: {
        filename: 'src/page.js',
        code: `
import { AWS_REGION as value } from 'astro:env/client';
export const shown = value;
`,
      },
    },
    {
      name: 'public settings of Meteor',
      filename: 'client/page.js',
      code: `
import { Meteor } from 'meteor/meteor';
export const shown = Meteor.settings.public.AWS_SECRET_ACCESS_KEY;
`,
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who opens the page',
            names: '`public.AWS_SECRET_ACCESS_KEY`',
            tool: 'Meteor',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 66,
        },
      ],
      neighbour: {
        filename: 'client/page.js',
        code: `
import { Meteor } from 'meteor/meteor';
export const shown = Meteor.settings.public.AWS_REGION;
`,
      },
    },
    {
      name: 'an alias of the environments of Angular',
      filename: 'src/app/page.js',
      code: `
import { Injectable } from '@angular/core';
import { environment } from '@env/environment';
export const shown = environment.AWS_SECRET_ACCESS_KEY;
`,
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who opens the page',
            names: '`environment.AWS_SECRET_ACCESS_KEY`',
            tool: 'Angular',
            prefix: '',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 55,
        },
      ],
      neighbour: {
        filename: 'src/app/page.js',
        code: `
import { Injectable } from '@angular/core';
import { environment } from '@env/environment';
export const shown = environment.AWS_REGION;
`,
      },
    },
    {
      name: 'a definition under a public name',
      filename: 'sst.config.js',
      code: `
export const site = (secret) => ({ environment: { VITE_AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY, VITE_AWS_REGION: 'eu-central-1' } });
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_SECRET_ACCESS_KEY`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 2,
          column: 51,
          endLine: 2,
          endColumn: 112,
        },
      ],
      neighbour: `
export const site = (secret) => ({ environment: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY, VITE_AWS_SECRET_ACCESS_KEY: '', VITE_AWS_REGION: 'eu-central-1' } });
`,
    },
  ],
});
