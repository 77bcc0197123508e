import { describe, expect, it } from 'vitest';
import {
  actionsMatching,
  coversType,
  isEveryAction,
  matchesPattern,
  nearestActions,
  scopeOf,
  wholeServiceOf,
} from '../../../src/aws/policies/patterns.ts';

describe('a pattern of IAM', () => {
  it.each([
    ['s3:Get*', 's3:GetObject'],
    ['S3:GETOBJECT', 's3:GetObject'],
    ['s3:?etObject', 's3:GetObject'],
    ['*Object*', 's3:GetObjectAcl'],
    ['*', ''],
    ['a*b*c', 'aXbXbXc'],
  ])('%s matches %j', (pattern, text) => {
    expect(matchesPattern(pattern, text)).toBe(true);
  });

  it.each([
    ['s3:Get', 's3:GetObject'],
    ['s3:GetObject?', 's3:GetObject'],
    ['s3:Get*Acl', 's3:GetObject'],
    ['?', ''],
    ['s3.GetObject', 's3:GetObject'],
  ])('%s does not match %j', (pattern, text) => {
    expect(matchesPattern(pattern, text)).toBe(false);
  });

  it('with many wildcards takes no longer than the product of the lengths', () => {
    expect(matchesPattern('*a'.repeat(2000) + 'b', 'a'.repeat(4000))).toBe(false);
  });
});

describe('every action', () => {
  it.each(['*', '**', '*:*', '?*', '*:?*'])('is %s', (pattern) => {
    expect(isEveryAction(pattern)).toBe(true);
  });

  it.each(['s3:*', '*:Get*', 'a*', '', ':', '?', '*:*:*'])('is not %j', (pattern) => {
    expect(isEveryAction(pattern)).toBe(false);
  });
});

describe('a whole service', () => {
  it.each([
    ['s3:*', 's3'],
    ['S3:**', 's3'],
    ['iam:?*', 'iam'],
  ])('is %s', (pattern, service) => {
    expect(wholeServiceOf(pattern)).toBe(service);
  });

  it.each(['s3:Get*', '*:*', 's3*:*', 's3:', 's3', ':*'])('is not %j', (pattern) => {
    expect(wholeServiceOf(pattern)).toBeUndefined();
  });
});

describe('the actions of a pattern', () => {
  it.each([
    ['iam:PassRole', ['iam:PassRole']],
    ['IAM:pass*', ['iam:PassRole']],
    ['sts:AssumeRoleWith*', ['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']],
    ['iam:NoSuchAction', []],
    ['nosuchservice:*', []],
    ['*', []],
    ['s3*:Get*', []],
  ])('%s are %j', (pattern, names) => {
    expect(actionsMatching(pattern).map(({ name }) => name)).toEqual(names);
  });
});

describe('resources', () => {
  it.each(['*', '**', 'arn:*', 'arn:aws:*', 'arn:aws:*:*:*:*', 'arn:*:*:*:*:*'])('%s are all', (pattern) => {
    expect(scopeOf(pattern)).toBe('all');
  });

  it.each(['arn:aws:s3:::*', 'arn:aws:sqs:*:111122223333:*', 'arn:aws:dynamodb:eu-west-1:*:*', 'arn:aws:s3:*', 'arn:aws:s3:::*/*', 'arn:aws:execute-api:*:*:*/*/*'])(
    '%s are those of one service',
    (pattern) => {
      expect(scopeOf(pattern)).toBe('service');
    },
  );

  it.each(['arn:aws:s3:::bucket/*', 'arn:aws:iam::111122223333:role/*', 'arn', 'arn:aws', 'bucket*', '', 'arn:aws:s3:::b*', 'arn:aws:s3:::?', 'arn:aws:apigateway:*::/*', 'arn:aws:execute-api:*:*:*/*/GET/*'])(
    '%j are some',
    (pattern) => {
      expect(scopeOf(pattern)).toBe('some');
    },
  );
});

describe('every resource of a type', () => {
  const role = 'arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}';

  it.each(['*', 'arn:aws:iam::111122223333:role/*', 'arn:aws:iam::*:*', 'arn:aws:iam::*', 'arn:*:iam::*:role/*', 'arn:aws:iam::1:ro*'])(
    'is covered by %s',
    (pattern) => {
      expect(coversType(pattern, role)).toBe(true);
    },
  );

  it.each(['arn:aws:iam::111122223333:role/app-*', 'arn:aws:iam::*:user/*', 'arn:aws:s3:::*', 'arn:aws:iam::1:role/a/*', 'role/*'])(
    'is not covered by %s',
    (pattern) => {
      expect(coversType(pattern, role)).toBe(false);
    },
  );
});

describe('the names near a misspelled action', () => {
  it.each([
    ['s3:GetObjct', 's3:GetObject'],
    ['s3:GteObject', 's3:GetObject'],
    ['S3:putobjekt', 's3:PutObject'],
    ['iam:PasRole', 'iam:PassRole'],
  ])('of %s begin with %s', (given, meant) => {
    expect(nearestActions(given)[0]?.name).toBe(meant);
  });

  it.each([
    ['of known actions', 's3:GetObject'],
    ['of patterns', 's3:Get*'],
    ['where nothing is near', 's3:FetchTheWholeObject'],
    ['of services that are not known', 'nosuchservice:GetObject'],
    ['of the next version of an action', 's3:GetObjectV2'],
    ['without a name', 's3:'],
    ['without a service', 'GetObjct'],
    ['of nothing', ''],
  ])('%s are none: %j', (_, given) => {
    expect(nearestActions(given)).toEqual([]);
  });

  it('are none where two letters differ, and every word is one of AWS', () => {
    expect(nearestActions('logs:CancelExportTask')).toEqual([]);
    expect(nearestActions('sagemaker:ListJops').map(({ name }) => name)).toEqual(['sagemaker:ListJobs']);
    expect(nearestActions('iot:DescribeAuditJob').map(({ name }) => name)).toEqual([]);
  });
});
