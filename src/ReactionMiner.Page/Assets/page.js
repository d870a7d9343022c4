'use strict';

// Searches the embedded comments. Everything that a comment holds goes into the page as text, never as markup.
(() => {
  const { themes, comments } = JSON.parse(document.getElementById('comments').textContent);
  const tones = ['negative', 'neutral', 'positive'];
  const perPage = 20;
  const form = document.getElementById('finder-form');
  const status = document.getElementById('finder-status');
  const results = document.getElementById('finder-results');
  const more = document.getElementById('finder-more');
  const fields = form.elements;
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
  const orders = {
    likes: (one, other) => (other.likes ?? 0) - (one.likes ?? 0),
    newest: (one, other) => (other.time ?? -Infinity) - (one.time ?? -Infinity),
    oldest: (one, other) => (one.time ?? Infinity) - (other.time ?? Infinity),
  };
  let matches = [];
  let shown = 0;

  for (const comment of comments) {
    comment.tone ??= 0;
    comment.folded = fold(comment.text);
  }

  const element = (name, text, properties) => Object.assign(document.createElement(name), { textContent: text }, properties);

  const carries = (comment, theme) =>
    theme === themes.length ? comment.themes.length === 0 && comment.tone >= 0 : comment.themes.includes(theme);

  // The words of the search stand out where they are written as they were typed.
  const marked = (text, words) => {
    const quote = element('blockquote', '', { dir: 'auto' });
    const typed = words.filter(word => word.length > 1).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const parts = typed.length ? text.split(new RegExp(`(${typed.join('|')})`, 'giu')) : [text];
    quote.append(...parts.map((part, index) => index % 2 ? element('mark', part) : part));
    return quote;
  };

  const figure = (comment, words, place) => {
    const caption = document.createElement('figcaption');
    const add = text => text && caption.append(element('span', text));
    if (comment.author) caption.append(element('bdi', comment.author));
    if (comment.likes !== undefined) add(count(comment.likes, 'like'));
    add(comment.date);
    add(tones[comment.tone]);
    if (comment.reply) add('reply');
    if (comment.cut) add('cut here, whole in comments.csv');
    for (const theme of comment.themes) caption.append(element('bdi', themes[theme]));
    if (comment.link) {
      const link = element('a', 'on YouTube', { href: comment.link, rel: 'noreferrer' });
      link.setAttribute('aria-label', `See this comment on YouTube, number ${place} of those found`);
      caption.append(link);
    }
    const quote = marked(comment.text, words);
    // It may be taller than its box: then it scrolls, and the keyboard must reach it.
    if (comment.text.length + 20 * (comment.text.split('\n').length - 1) > 360) {
      quote.tabIndex = 0;
      quote.setAttribute('role', 'group');
      quote.setAttribute('aria-label', `A long comment, number ${place} of those found`);
    }
    const whole = element('figure', '', { className: 'quote' });
    whole.append(quote, caption);
    return whole;
  };

  const words = () => fields.words.value.trim().split(/\s+/).filter(Boolean);

  const showMore = () => {
    const typed = words();
    const next = matches.slice(shown, shown + perPage);
    results.append(...next.map((comment, index) => figure(comment, typed, shown + index + 1)));
    shown += next.length;
    status.textContent = `${count(matches.length, 'comment')} found, ${shown.toLocaleString('en')} shown.`;
    more.hidden = shown === matches.length;
  };

  let waiting;
  const search = () => {
    clearTimeout(waiting);
    const wanted = words().map(fold);
    const { theme, tone, language, order } = fields;
    matches = comments
      .filter(comment => (theme.value === '' || carries(comment, Number(theme.value)))
        && (tone.value === '' || comment.tone === Number(tone.value))
        && (language.value === '' || comment.language === language.value)
        && wanted.every(word => comment.folded.includes(word)))
      .sort(orders[order.value]);
    shown = 0;
    results.replaceChildren();
    showMore();
  };

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    search();
  });
  more.addEventListener('click', () => {
    const first = shown;
    showMore();
    results.children[first]?.querySelector('a, blockquote')?.focus();
  });
  for (const link of document.querySelectorAll('a[data-theme]')) {
    link.addEventListener('click', () => {
      form.reset();
      fields.theme.value = link.dataset.theme;
      search();
    });
  }
  form.hidden = false;
  search();
})();
