import { everyScreen } from '../support/every-screen.js';

everyScreen({ language: 'fr', locale: 'fr-FR', width: 390, colorScheme: 'dark', byAxe: true });
