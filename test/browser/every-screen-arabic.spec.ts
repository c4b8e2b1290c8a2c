import { everyScreen } from '../support/every-screen.js';

everyScreen({ language: 'ar', locale: 'ar', width: 1440, colorScheme: 'dark', byAxe: false });
