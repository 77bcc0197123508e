import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-browser-credentials.ts';

const COGNITO = { messageId: 'useCognito' as const, data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' } };
const POOL = "fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } })";

runRule('no-browser-credentials: keys that the user types', rule, {
  valid: [
    {
      name: 'in fields that a component refers to',
      filename: 'src/Connect.jsx',
      code: `
import { useRef } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export function Connect() {
  const id = useRef(null);
  const secret = useRef(null);
  const connect = () => new S3Client({ credentials: { accessKeyId: id.current.value, secretAccessKey: secret.current.value } });
  return <form onSubmit={connect}><input ref={id} /><input ref={secret} /></form>;
}
`,
    },
    {
      name: 'in the data of a form',
      filename: 'src/Connect.jsx',
      code: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export function Connect() {
  const [s3, setS3] = useState();
  const connect = (event) => {
    const data = new FormData(event.target);
    setS3(new S3Client({ credentials: { accessKeyId: data.get('id'), secretAccessKey: data.get('secret') } }));
  };
  return <form onSubmit={connect} title={s3}><input name="id" /></form>;
}
`,
    },
    {
      name: 'in the settings of the project, which a hook gives',
      filename: 'src/Photos.jsx',
      code: `
import { useEffect } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
import { useSettings } from './settings';
export function Photos() {
  const { id, secret } = useSettings();
  useEffect(() => { new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } }); }, [id]);
}
`,
    },
    {
      name: 'in signals of Solid',
      filename: 'src/Connect.jsx',
      code: `
import { createSignal } from 'solid-js';
import { S3Client } from '@aws-sdk/client-s3';
export function Connect() {
  const [id, setId] = createSignal('');
  const [secret, setSecret] = createSignal('');
  const connect = () => new S3Client({ credentials: { accessKeyId: id(), secretAccessKey: secret() } });
  return <form onSubmit={connect}><input onInput={(event) => setId(event.target.value)} /><input onInput={(event) => setSecret(event.target.value)} /></form>;
}
`,
    },
    {
      name: 'in properties of a component, and in a form, of Angular',
      filename: 'src/app/connect.component.ts',
      code: `
import { Component } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { S3Client } from '@aws-sdk/client-s3';
@Component({ selector: 'app-connect', templateUrl: './connect.component.html' })
export class ConnectComponent {
  id = '';
  secret = '';
  form = new FormGroup({ id: new FormControl(''), secret: new FormControl('') });
  connect() {
    return new S3Client({ credentials: { accessKeyId: this.id, secretAccessKey: this.secret } });
  }
  again() {
    return new S3Client({ credentials: { accessKeyId: this.form.value.id!, secretAccessKey: this.form.value.secret! } });
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'and those that the component asks for',
      filename: 'src/photos.js',
      code: `
import Vue from 'vue';
import { S3Client } from '@aws-sdk/client-s3';
export default Vue.extend({
  async mounted() {
    this.keys = await (await fetch('/keys')).json();
    document.title = 'photos';
  },
  methods: {
    connect() {
      return new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: this.keys.id, secretAccessKey: this.keys.secret } });
    },
  },
});
`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'S3Client',
            where: 'a browser (it uses globals of a browser)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
            origin: 'configuration',
          },
          line: 11,
          column: 63,
          endLine: 11,
          endColumn: 127,
          suggestions: [
            {
              ...COGNITO,
              output: `
import Vue from 'vue';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export default Vue.extend({
  async mounted() {
    this.keys = await (await fetch('/keys')).json();
    document.title = 'photos';
  },
  methods: {
    connect() {
      return new S3Client({ region: 'eu-west-1', credentials: ${POOL} });
    },
  },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import Vue from 'vue';
import { S3Client } from '@aws-sdk/client-s3';
export default Vue.extend({
  mounted() {
    this.keys = '';
    document.title = 'photos';
  },
  methods: {
    connect() {
      return new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: this.keys.id, secretAccessKey: this.keys.secret } });
    },
  },
});
`,
    },
  ],
});
