/* global document, location */
// Stands in every page under /go/ and at every address that moved: it goes on to the page itself, in
// the reader's language. The server never sees what follows "#", so this is done in the browser.
(() => {
  const {editions, moved, language} = JSON.parse(document.getElementById('ways').textContent);
  const asked = new URLSearchParams(location.search);
  // A browser that keeps nothing throws.
  const kept = () => {
    try {
      return localStorage.getItem('tolom.language');
    } catch {
      return null;
    }
  };
  const spoken = (navigator.languages || []).map((tag) => tag.slice(0, 2).toLowerCase());
  const wishes = [language, asked.get('lang'), kept(), ...spoken, 'ky'];
  const prefix = wishes.find((wish) => wish === 'ky' || wish === 'ru') === 'ru' ? '/ru' : '';
  const names = Object.keys(editions);
  const edition = names.includes(asked.get('edition')) ? asked.get('edition') : names[0];
  const id = location.hash.slice(1);
  const isMoved = edition === 'current' && Object.keys(moved).includes(id);
  location.replace(prefix + (isMoved ? moved[id] : editions[edition] + location.hash));
})();
