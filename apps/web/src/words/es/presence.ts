export const presence = {
  alsoHere: 'También aquí: {{who}}',
  somebody: '{{name}} ({{place}})',
};
