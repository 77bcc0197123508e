import { durationText, shorten } from '../src/advice/durations.ts';
import { lifetimes } from '../src/aws/policies/durations.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'fails' | 'presignedUrl' | 'session';
type Options = readonly [{ readonly presignedUrl?: number; readonly session?: number }];

/** What AWS allows a role, and a presigned URL, in seconds. */
const SESSION = 43_200;
const PRESIGNED_URL = 604_800;
/** What a role allows by itself, and what the console makes URLs for at most: the limits of the preset `strict`. */
const USUAL_SESSION = 3600;
const CONSOLE_URL = 43_200;

/**
 * Reports sessions, maximums of roles and presigned URLs that last longer than the limit.
 *
 * @example getSignedUrl(s3, command, { expiresIn: 604_800 })
 *
 * Never reports durations that it does not know, and what a test asks for.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html#id_roles_update-session-duration
 */
export default createRule<Options, MessageId>({
  name: 'max-session-duration',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'enforce a limit to the duration of sessions and presigned URLs',
      url: pageOf('max-session-duration'),
      recommended: false,
      tier: 'hygiene',
      tiers: { fails: 'breaks' },
      presets: { strict: [{ session: USUAL_SESSION, presignedUrl: CONSOLE_URL }] },
      needles: [['duration']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          session: { type: 'integer', minimum: 900, description: 'How many seconds a session may last.' },
          presignedUrl: { type: 'integer', minimum: 1, description: 'How many seconds a presigned URL may last.' },
        },
      },
    ],
    defaultOptions: [{ session: SESSION, presignedUrl: PRESIGNED_URL }],
    messages: {
      fails: 'AWS allows {{limit}} here at most, and this asks for {{given}}: it fails. Ask for less.',
      presignedUrl: 'Whoever has this URL can use it for {{given}}; the limit is {{limit}}. Let it expire sooner, and make a new one when it is needed.',
      session: 'Credentials last up to {{given}} here; the limit is {{limit}}. Ask for less: the SDK renews what a provider gives.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ session = SESSION, presignedUrl = PRESIGNED_URL }] = context.options;
        for (const lifetime of file.about(lifetimes)) {
          const { kind, seconds, max } = lifetime;
          const limit = kind === 'session' ? session : presignedUrl;
          const fails = max !== undefined && seconds > max;
          if (!fails && seconds <= limit) continue;
          const wanted = Math.min(limit, max ?? limit);
          const data = masked({ given: durationText(seconds), limit: durationText(fails ? max : limit) });
          const suggest = suggestionsFor(shorten(file, lifetime, wanted));
          context.report({ loc: placeOf(lifetime), messageId: fails ? 'fails' : kind, data, suggest });
        }
      },
    };
  },
});
