export const presence = {
  alsoHere: 'Also here: {{who}}',
  somebody: '{{name}} ({{place}})',
} as const;
