export const presence = {
  alsoHere: 'هنا أيضًا: {{who}}',
  somebody: '{{name}} ({{place}})',
};
