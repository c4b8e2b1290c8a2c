import type { englishOutputs } from './english-outputs.js';

export const spanishOutputs: Record<keyof typeof englishOutputs, string> = {
  mailChaseSubject: '{{group}}: se esperan sus recomendaciones',
  mailChaseText:
    'La secretaría espera el informe de su grupo sobre «{{session}}» ({{group}}). Debe entregarse a las {{due}}.',
  mailChaseCount_one: 'Por ahora hay una recomendación.',
  mailChaseCount_other: 'Por ahora hay {{count}} recomendaciones.',
  mailChaseUnaddressed_one: 'Una recomendación no dice a quién se dirige.',
  mailChaseUnaddressed_other: '{{count}} recomendaciones no dicen a quién se dirigen.',
  mailClearanceSubject: '{{group}}: se espera su conformidad',
  mailClearanceText:
    'El informe de su grupo sobre «{{session}}» ({{group}}) ha sido entregado. Léalo y dé su conformidad, o vuelva a abrirlo indicando el motivo.',
  mailChaseAction: 'Abrir el formulario del grupo',
  writeOutput: 'Redactar el informe del grupo',
  presentOutput: 'Presentarlo a la plenaria',
  leadPlenary: 'Dirigir la plenaria',
};
