/* global addEventListener, document, location */
// Stands in every page: links work before, and without, the rest of the scripts.
(() => {
  const told = document.getElementById('told');
  let timer;
  // The region is emptied first: the same words said twice would be heard once.
  const tell = (text) => {
    clearTimeout(timer);
    told.textContent = '';
    timer = setTimeout(() => {
      told.textContent = text;
      timer = setTimeout(() => (told.textContent = ''), 10000);
    }, 50);
  };
  // An address without https has no clipboard; a selected field can still be copied.
  const copySelected = (text) => {
    const field = document.createElement('textarea');
    const before = document.activeElement;
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    before.focus();
    if (!isCopied) throw new Error();
  };
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copySelected(text);
    }
  };
  const shortLink = (id) => {
    const [, edition, page] = /^(?:\/ru)?(?:\/(\d[\d.]*))?(\/.*?)\/?$/.exec(location.pathname);
    return `${location.origin}/go${page}${edition ? `?edition=${edition}` : ''}#${id}`;
  };
  const copyLink = ({dataset}) => {
    const link = shortLink(dataset.copyLink);
    const say = (words) => tell(`${words} ${link}`);
    copy(link).then(
      () => say(dataset.copied),
      () => say(dataset.failed),
    );
  };
  // The choice is kept for links that name no language.
  const keepLanguage = ({hreflang}) => {
    try {
      localStorage.setItem('tolom.language', hreflang);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  };
  addEventListener(
    'click',
    ({target}) => {
      const language = target.closest('a[hreflang="ky"], a[hreflang="ru"]');
      if (language) keepLanguage(language);
      // The same page elsewhere is opened at the step that is open here.
      const same = language ?? target.closest('a[data-same-step]');
      if (same && location.hash) same.hash = location.hash;
      const button = target.closest('[data-copy-link]');
      if (button) copyLink(button);
    },
    true,
  );
  // The step a link leads to is read out from its heading on. While the page is being read `:target`
  // is not set yet.
  const goToHeading = () => {
    const heading = document.getElementById(location.hash.slice(1))?.closest('h2, h3');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  };
  addEventListener('hashchange', goToHeading);
  goToHeading();
})();
