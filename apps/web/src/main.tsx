import '@fontsource/arimo/400.css';
import '@fontsource/arimo/700.css';
import '@mantine/core/styles.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { warnBeforeLeaving } from './lib/saving';
import { startWords } from './lib/words/words';

warnBeforeLeaving();
await startWords();

const place = document.getElementById('root');
if (!place) throw new Error('the page has no place for the application');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
