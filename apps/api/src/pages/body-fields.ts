import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** As far as the bodies of requests use it (JSON Schema 2020-12). */
interface Schema {
  type?: string | string[];
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  items?: Schema;
  format?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
}

/** The body of a request for readers: `email: string, required`, a line a field. None where there is no body. */
export function bodyFields({ requestBody }: Operation): string[] {
  if (!requestBody || !('content' in requestBody)) return [];
  return Object.entries(requestBody.content).flatMap(([type, { schema }]) => {
    const { properties, required = [] } = (schema ?? {}) as Schema;
    if (!properties) return [`body: ${[type, requestBody.description].filter(Boolean).join(', ')}`];
    return Object.entries(properties).map(
      ([name, field]) => `${name} (body${required.includes(name) ? ', required' : ''}): ${typeWords(field)}`,
    );
  });
}

function typeWords(schema: Schema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeWords))].join(' or ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.items) return `list of ${typeWords(schema.items)}`;
  return schema.format ?? [schema.type ?? 'any'].flat().join(' or ');
}
