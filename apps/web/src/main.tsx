import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { lightPageAt } from './light-pages.ts';
import './ui/tokens.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/ground.css';

/** A page for everybody comes alone and light; all else comes with the router and what it needs. */
async function page(): Promise<ReactNode> {
  const light = lightPageAt(window.location.pathname);
  if (!light) {
    const { App } = await import('./app.tsx');
    return <App />;
  }
  const Light = await light.page.load();
  return <Light params={light.params} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode>{await page()}</StrictMode>);
