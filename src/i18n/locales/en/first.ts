import { app } from './app.ts';
import { home } from './home.ts';
import { words } from './words.ts';

/** The texts that the first screen needs; all others come with the screens that show them. */
const first = { app, home, words };

export default first;
