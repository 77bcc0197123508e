// Writes the TypeScript type of a rule's options from their JSON schema. Knows the part of JSON Schema that the rules use,
// and refuses the rest, so that no option is typed wrongly in silence.

/** The type of the options array: `[]`, or one element an option. */
export function optionsType(schema) {
  const items = Array.isArray(schema) ? schema : (schema?.items ?? []);
  return `[${items.map((item) => typeOf(item, 2)).join(', ')}]`;
}

function typeOf(schema, depth) {
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if ('const' in schema) return literal(schema.const);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.map((alternative) => typeOf(alternative, depth)).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'number':
      return schema.type;
    case 'integer':
      return 'number';
    case 'array':
      return `readonly ${parenthesized(typeOf(schema.items, depth))}[]`;
    case 'object':
      return objectType(schema, depth);
    default:
      throw new Error(`No type is known for the schema ${JSON.stringify(schema)}`);
  }
}

function objectType({ properties = {}, required = [], additionalProperties = true }, depth) {
  const indent = '  '.repeat(depth);
  const lines = Object.entries(properties).map(([name, schema]) => {
    const mark = required.includes(name) ? '' : '?';
    return `${comment(schema.description, indent)}${indent}${key(name)}${mark}: ${typeOf(schema, depth + 1)};\n`;
  });
  if (typeof additionalProperties === 'object') {
    lines.push(`${indent}[name: string]: ${typeOf(additionalProperties, depth + 1)};\n`);
  } else if (additionalProperties) {
    throw new Error('A schema leaves additional properties open; say `additionalProperties: false`.');
  }
  return `{\n${lines.join('')}${'  '.repeat(depth - 1)}}`;
}

/** A doc comment on a line of its own, or nothing. */
export function comment(text, indent) {
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '';
}

const key = (name) => (/^[a-z_$][\w$]*$/i.test(name) ? name : literal(name));
const literal = (value) => (typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value));
const parenthesized = (type) => (/[|\s]/.test(type) && !type.startsWith('{') ? `(${type})` : type);
