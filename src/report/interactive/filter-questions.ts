import type { PageDocument, ScriptWords } from './page-types.ts';

/**
 * Lets a reader look for a question by its words and by its answer. A link to a question that is hidden shows all again.
 * Runs in the page as text: it must not use anything outside itself.
 */
export function filterQuestions(page: PageDocument, words: ScriptWords): void {
  const questions = [...page.querySelectorAll('article.question')];
  const place = page.querySelector('.template');
  if (!place || questions.length < 2) return;
  const box = page.createElement('div');
  box.className = 'filter';
  box.setAttribute('role', 'search');
  const labelled = (text: string, kind: string) => {
    const label = page.createElement('label');
    const control = page.createElement(kind);
    label.append(text, control);
    box.append(label);
    return control;
  };
  const field = labelled(words.find, 'input');
  field.type = 'search';
  const choice = labelled(words.show, 'select');
  for (const [answer, text] of words.choices) {
    const option = page.createElement('option');
    option.value = answer;
    option.append(text);
    choice.append(option);
  }
  const counted = page.createElement('p');
  counted.setAttribute('role', 'status');
  box.append(counted);
  place.after(box);
  const main = questions.filter((one) => one.getAttribute('id')?.endsWith('-groups') !== true);
  const filter = (): void => {
    const wanted = field.value.trim().toLocaleLowerCase();
    for (const one of questions) {
      const text = [...one.querySelectorAll('h3,.asked')].map((part) => part.textContent).join(' ');
      const found = text.toLocaleLowerCase().includes(wanted);
      one.hidden = !found || (choice.value !== '' && one.dataset.answer !== choice.value);
    }
    const shown = main.filter((one) => !one.hidden).length;
    counted.textContent = words.counted.replace('{shown}', String(shown)).replace('{all}', String(main.length));
  };
  field.addEventListener('input', filter);
  choice.addEventListener('change', filter);
  page.addEventListener('click', ({ target }) => {
    const id = target.closest?.('a[href^="#"]')?.getAttribute('href')?.slice(1);
    if (!id || !page.getElementById(id)?.closest('[hidden]')) return;
    field.value = '';
    choice.value = '';
    filter();
  });
  filter();
}
