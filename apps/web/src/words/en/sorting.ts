export const sorting = {
  role: 'can be moved',
  drag: 'Move',
  handle: 'Move {{name}}',
  up: 'Move up',
  down: 'Move down',
  upName: 'Move up: {{name}}',
  downName: 'Move down: {{name}}',
  instructions:
    'Press the space bar to pick this up, the arrow keys to move it, the space bar again to put it down, Escape to leave it where it was.',
  lifted: '{{name}} is picked up. It is {{place}} of {{count}}.',
  over: '{{name}} is now {{place}} of {{count}}.',
  dropped: '{{name}} has been put down as {{place}} of {{count}}.',
  returned: '{{name}} is where it was, {{place}} of {{count}}.',
  moved: '{{name}} is {{place}} of {{count}}.',
} as const;
