// Writing: text, files, forwarded messages, and the suggestions above the field.

import {make} from '/bubble.js';
import {$, READER, asked, current, state, told} from '/talk.js';

export function type(words) {
  $('text').value = words;
  $('text').focus();
  $('text').dispatchEvent(new Event('input'));
}

/** Send words with the file and the origin chosen; what stands in the field stays when `keep` is set. */
export async function send(words, keep = false) {
  const body = {chat_id: state.chat, text: words};
  if (state.file) body[state.file.kind] = {name: state.file.name, content_base64: state.file.content};
  if ($('forwarded').checked) body.forward_from = {title: $('from').value.trim() || 'A channel'};
  if (!words.trim() && !state.file) return;
  closeSuggestions();
  const {error} = await told('messages', body);
  if (error) return;
  if (!keep) $('text').value = '';
  detach();
  grow();
}

function grow() {
  $('text').style.height = 'auto';
  $('text').style.height = `${Math.min($('text').scrollHeight, 180)}px`;
}

function attach(file) {
  if (!file) return;
  const reader = new FileReader();
  reader.onload = () => {
    const kind = /^image\/(png|jpeg|gif|webp)$/.test(file.type) ? 'photo' : 'document';
    state.file = {kind, name: file.name, content: reader.result.split(',')[1] || ''};
    $('attachedname').textContent = file.name;
    $('attached').hidden = false;
    $('text').focus();
  };
  reader.readAsDataURL(file);
}

function detach() {
  state.file = null;
  $('attach').value = '';
  $('attached').hidden = true;
}

// ---- suggestions: commands after "/", inline results after "@bot "

export function closeSuggestions() {
  $('suggestions').hidden = true;
  $('commands').setAttribute('aria-expanded', 'false');
}

function suggest(entries, empty) {
  const shown = entries.map(([title, about, choose]) => make('button', {type: 'button', role: 'option', onclick: choose},
    make('b', {textContent: title}), make('span', {textContent: about})));
  $('suggestions').replaceChildren(...(shown.length ? shown : [make('p', {textContent: empty})]));
  $('suggestions').hidden = false;
}

function suggestCommands(begun) {
  const fitting = state.commands.filter(({command}) => `/${command}`.startsWith(begun));
  if (!fitting.length && begun !== '/') return closeSuggestions();
  $('commands').setAttribute('aria-expanded', 'true');
  return suggest(fitting.map(({command, description}) => [`/${command}`, description, () => send(`/${command}`)]),
    'This bot has set no commands for this language.');
}

async function suggestResults(query) {
  state.query = query;
  const {results = [], answered} = await told('inline', {from_id: person(), query});
  if (state.query !== query) return;
  const choose = (result) => async () => {
    closeSuggestions();
    await told('inline/choose', {chat_id: state.chat, from_id: person(), result_id: result.id, query});
    $('text').value = '';
    grow();
  };
  suggest(results.map((result) => [result.title || result.message.caption || 'Photo', result.description || '', choose(result)]),
    answered === false ? 'The bot did not answer.' : 'Nothing found.');
}

const person = () => (state.chat > 0 ? state.chat : READER);

function typed() {
  grow();
  clearTimeout(state.timer);
  state.query = null;
  const words = $('text').value;
  const mention = `@${state.bot.username} `;
  if (words.startsWith(mention)) state.timer = setTimeout(() => suggestResults(words.slice(mention.length)), 350);
  else if (/^\/\w*$/.test(words)) suggestCommands(words);
  else closeSuggestions();
}

function keyed(event) {
  if (event.key === 'Escape') closeSuggestions();
  if (event.key === 'ArrowUp' && !$('suggestions').hidden) { event.preventDefault(); $('suggestions').lastElementChild.focus(); }
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); send($('text').value); }
}

function move(event) {
  const next = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[event.key];
  if (next) { event.preventDefault(); (document.activeElement[next] || $('text')).focus(); }
  if (event.key === 'Escape') { closeSuggestions(); $('text').focus(); }
}

/** The commands a person sees here, in their language. */
export async function loadCommands() {
  const chat = current();
  const {commands} = await asked('commands', {chat_id: state.chat, language_code: chat?.language_code || ''});
  state.commands = commands;
  if (!$('suggestions').hidden && !$('text').value.startsWith('@')) suggestCommands($('text').value || '/');
}

export function wireComposer() {
  $('composer').onsubmit = (event) => { event.preventDefault(); send($('text').value); };
  $('text').oninput = typed;
  $('text').onkeydown = keyed;
  $('text').onpaste = pasted;
  $('suggestions').onkeydown = move;
  $('attach').onchange = () => attach($('attach').files[0]);
  $('detach').onclick = detach;
  $('forwarded').onchange = () => { $('origin').hidden = !$('forwarded').checked; };
  $('commands').onclick = () => ($('suggestions').hidden ? suggestCommands('/') : closeSuggestions());
}

/** A pasted picture or file is attached; text goes where text goes. */
function pasted(event) {
  const [file] = event.clipboardData.files;
  if (!file) return;
  event.preventDefault();
  attach(file);
}
