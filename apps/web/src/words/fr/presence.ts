export const presence = {
  alsoHere: 'Également ici : {{who}}',
  somebody: '{{name}} ({{place}})',
};
