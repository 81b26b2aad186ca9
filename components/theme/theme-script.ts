export const THEME_KEY = 'theme';

/** Runs in the head, before the first paint: the theme that the reader chose, if any. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t)document.documentElement.dataset.theme=t}catch(e){}`;
