export const common = {
  skip: 'Ir al contenido',
  loading: 'Cargando',
  offline: 'No hay red. Lo que ve puede no estar al día, y nada se puede guardar hasta que vuelva.',
  saving: 'Guardando',
  savedAt: 'Guardado a las {{time}}',
  notSaved: 'No se ha guardado: {{reason}}',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cancel: 'Cancelar',
  back: 'Volver',
  close: 'Cerrar',
  save: 'Guardar',
};
