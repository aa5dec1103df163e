// The chat page: plays the people of the sandbox through /sim and shows what the bot does.

import {bubble, drawing, face, make} from '/bubble.js';
import {closeSuggestions, loadCommands, send, type, wireComposer} from '/composer.js';
import {$, READER, asked, current, sim, state, toast, told} from '/talk.js';

const KINDS = {private: 'private chat', group: 'group', supergroup: 'group', channel: 'channel'};
const ACTIONS = {typing: 'is typing', upload_photo: 'is sending a photo', upload_document: 'is sending a file'};

// ---- the list of chats

async function loadBots() {
  const wanted = state.bot?.id;
  await sim('chats'); // makes a bot to wait for when none has come yet
  const {bots} = await sim('bots');
  state.bot = bots.find((bot) => bot.id === wanted && bots.length > 1) || bots.find((bot) => bot.current) || bots[0];
  $('bots').replaceChildren(...bots.map((bot) => new Option(`@${bot.username}`, bot.id, false, bot.id === state.bot.id)));
  $('which').hidden = bots.length < 2;
  $('connection').textContent = state.bot.connected ? `@${state.bot.username} is connected` : 'Waiting for a bot';
  $('connection').classList.toggle('on', state.bot.connected);
}

let loading = Promise.resolve();

/** One after another, so that an older answer never replaces a newer one. */
function loadChats() {
  loading = loading.catch(() => {}).then(readChats);
  return loading;
}

async function readChats() {
  let {chats} = await asked('chats');
  if (!chats.some((chat) => chat.id === READER)) {
    await told('chats', {chat_type: 'private', chat_id: READER, first_name: 'Reader', language_code: language()});
    ({chats} = await asked('chats'));
  }
  state.chats = chats;
  showList();
  showHead();
}

function language() {
  const code = (navigator.language || 'en').slice(0, 2);
  return ['uk', 'en', 'ru'].includes(code) ? code : 'en';
}

function showList() {
  $('chats').replaceChildren(...state.chats.map((chat) => {
    const last = chat.last;
    const picture = make('span', {className: 'face'});
    if (chat.type === 'private') logo(picture); else face(picture, chat.name);
    const said = last ? `${isMine(last) ? 'You: ' : ''}${last.text || (last.photo ? 'Photo' : 'File')}` : 'No messages yet';
    const time = last ? new Date(last.date * 1000).toLocaleTimeString([], {hour: '2-digit', minute: '2-digit'}) : '';
    const count = state.unread[chat.id];
    const entry = make('button', {type: 'button', className: 'entry', onclick: () => open(chat.id)}, picture,
      titled(chat), make('time', {textContent: time}),
      make('span', {className: 'said', textContent: chat.action ? 'typing' : said}),
      count ? make('span', {className: 'count', textContent: count, ariaLabel: `${count} new`}) : null);
    if (chat.id === state.chat) entry.setAttribute('aria-current', 'true');
    return entry;
  }));
}

/** What a chat is called in the list: a private one is the bot, as one of the readers sees it. */
function titled(chat) {
  if (chat.type !== 'private') return make('span', {className: 'entryname', textContent: chat.name});
  return make('span', {className: 'entryname'}, state.bot.first_name, make('small', {textContent: ` as ${chat.name}`}));
}

function logo(element) {
  delete element.dataset.colour;
  element.replaceChildren(drawing('lines'));
}

function statusOf(chat) {
  const action = ACTIONS[chat.action] || (chat.action ? 'is busy' : '');
  if (action) return `${state.bot.first_name} ${action}`;
  if (chat.blocked) return 'the bot is blocked here';
  if (chat.left) return 'the bot has left';
  return chat.type === 'private' ? `bot, you are ${chat.name}` : `${KINDS[chat.type]}, the bot is in it`;
}

function showHead() {
  const chat = current();
  if (!chat) return;
  $('name').textContent = chat.type === 'private' ? state.bot.first_name : chat.name;
  if (chat.type === 'private') logo($('face')); else face($('face'), chat.name);
  $('status').textContent = statusOf(chat);
  $('status').classList.toggle('typing', Boolean(chat.action));
  $('language').value = ['uk', 'en', 'ru'].includes(chat.language_code) ? chat.language_code : 'en';
  $('language').closest('label').hidden = chat.type !== 'private';
  $('block').setAttribute('aria-pressed', String(chat.blocked || chat.left));
  const word = chat.type === 'private' ? ['Block the bot', 'Unblock the bot'] : ['Remove the bot', 'Bring the bot back'];
  $('block').ariaLabel = $('block').title = word[Number(chat.blocked || chat.left)];
  $('text').placeholder = chat.type === 'channel' ? 'Post to the channel' : 'Message';
  const fresh = chat.type === 'private' && !chat.last;
  const closed = chat.blocked || chat.left;
  $('welcome').hidden = !fresh;
  $('messages').hidden = fresh;
  $('startbar').hidden = !fresh && !closed;
  $('composer').hidden = fresh || closed;
  $('start').textContent = closed ? word[1] : 'Start';
  if (fresh) showWelcome();
}

function showWelcome() {
  const {descriptions} = state.bot;
  logo($('botface'));
  $('botname').textContent = state.bot.first_name;
  $('about').textContent = descriptions[current().language_code] || descriptions[''] || 'Press Start to begin. This sends /start to the bot, as in Telegram.';
  $('hint').hidden = state.bot.connected;
  $('address').textContent = `${location.origin}/bot`;
}

// ---- one chat

async function open(id) {
  state.chat = id;
  delete state.unread[id];
  document.body.classList.add('inside');
  $('messages').replaceChildren();
  closeSuggestions();
  showList();
  showHead();
  await loadMessages();
  loadCommands();
  if (matchMedia('(min-width: 721px)').matches) $('text').focus();
}

async function loadMessages() {
  const id = state.chat;
  const {messages} = await asked('messages', {chat_id: id});
  if (id !== state.chat) return;
  $('messages').replaceChildren();
  messages.forEach(put);
  toBottom();
}

const nearBottom = (pixels = 120) => $('messages').scrollHeight - $('messages').scrollTop - $('messages').clientHeight < pixels;
function toBottom() { $('messages').scrollTop = $('messages').scrollHeight; }

/** Whether the newest message is in view, be it only its beginning: then the next one is followed. */
function following() {
  const last = $('messages').lastElementChild;
  return !last || last.getBoundingClientRect().top < $('messages').getBoundingClientRect().bottom;
}

/** Whether the person at this page wrote it: in a private chat whoever it belongs to, in a group the usual reader. */
function isMine(message) {
  return !message.from_bot && !message.sender_chat && (message.chat_id > 0 || message.from?.id === READER);
}

/** Show a message: in place of its older self, or before the first that came after it. */
function put(message) {
  const mine = isMine(message);
  const name = mine || message.from_bot ? '' : message.from?.first_name;
  const element = bubble(message, {command: (words) => send(words, true), press}, mine, name);
  const day = new Date(message.date * 1000).toDateString();
  element.dataset.day = day;
  const old = $('messages').querySelector(`[data-id="${message.message_id}"]`);
  if (old) return old.replaceWith(element);
  if ($('messages').lastElementChild?.dataset.day !== day) {
    const shown = day === new Date().toDateString() ? 'Today' : new Date(message.date * 1000).toLocaleDateString();
    $('messages').append(make('p', {className: 'day', textContent: shown}));
  }
  element.querySelector('img')?.addEventListener('load', () => { if (nearBottom(600)) toBottom(); });
  const later = [...$('messages').children].find((other) => Number(other.dataset.id) > message.message_id);
  return $('messages').insertBefore(element, later || null);
}

/** Scroll to the end; where the newest message is an answer taller than the view, to its beginning. */
function show() {
  toBottom();
  const last = $('messages').lastElementChild;
  if (!last.classList.contains('mine') && last.offsetHeight > $('messages').clientHeight) last.scrollIntoView();
}

async function refresh(number) {
  const id = state.chat;
  const {messages} = await asked('messages', {chat_id: id, after: number - 1, limit: 1});
  if (id !== state.chat || messages[0]?.message_id !== number) return;
  const changed = $('messages').querySelector(`[data-id="${number}"]`);
  const follow = changed ? nearBottom() : following() || !messages[0].from_bot;
  put(messages[0]);
  if (follow) show();
}

async function press(message, button, element) {
  if (button.copy_text) {
    await navigator.clipboard?.writeText(button.copy_text.text);
    return toast('Copied');
  }
  const inline = button.switch_inline_query_current_chat ?? button.switch_inline_query;
  if (inline !== undefined) return type(`@${state.bot.username} ${inline}`);
  element.classList.add('busy');
  const {answer} = await told('press', {chat_id: state.chat, message_id: message.message_id, button: button.callback_data || button.text});
  element.classList.remove('busy');
  if (answer?.url) window.open(answer.url, '_blank', 'noreferrer');
  if (!answer?.text) return undefined;
  if (!answer.show_alert) return toast(answer.text);
  $('alerttext').textContent = answer.text;
  return $('alert').showModal();
}

// ---- what happens

function heard(event) {
  const mine = event.bot === state.bot.id || state.bot.id === 1;
  if (event.type === 'reset' || event.type === 'bots') return restart();
  if (event.type === 'commands') return loadCommands();
  if (!mine) return undefined;
  if (event.chat_id === state.chat) {
    if (event.type === 'message' || event.type === 'edit' || event.type === 'pin') refresh(event.message_id);
    if (event.type === 'delete') $('messages').querySelector(`[data-id="${event.message_id}"]`)?.remove();
  } else if (event.type === 'message') {
    state.unread[event.chat_id] = (state.unread[event.chat_id] || 0) + 1;
  }
  if (event.type === 'action') setTimeout(loadChats, 5200);
  return loadChats();
}

async function restart() {
  await loadBots();
  await loadChats();
  await open(current() ? state.chat : READER);
  document.body.inert = false; // until now there was nobody to talk to
}

function listen() {
  const source = new EventSource('/sim/events');
  source.onmessage = (message) => state.bot && heard(JSON.parse(message.data)); // what comes earlier is loaded with the rest
  source.onopen = restart; // also after a break: load what was missed
  source.onerror = () => { $('connection').textContent = 'The sandbox is not running'; $('connection').classList.remove('on'); };
}

function theme(wanted) {
  document.documentElement.dataset.theme = wanted;
  localStorage.setItem('theme', wanted);
}

function wire() {
  wireComposer();
  $('start').onclick = () => (current().blocked || current().left ? block(false) : send('/start'));
  $('leave').onclick = () => document.body.classList.remove('inside');
  $('messages').onscroll = () => { $('down').hidden = nearBottom(); };
  $('down').onclick = toBottom;
  $('bots').onchange = () => { state.bot = {id: Number($('bots').value)}; restart(); };
  $('block').onclick = () => block($('block').getAttribute('aria-pressed') !== 'true');
  $('language').onchange = () => told('chats', {chat_type: 'private', chat_id: state.chat, language_code: $('language').value}).then(loadChats).then(loadCommands);
  $('theme').onclick = () => theme(getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'light' : 'dark');
  $('new').onclick = () => { $('newname').value = ''; hint(); $('newchat').showModal(); };
  $('newchat').oninput = hint;
  $('newchat').onclose = create;
}

const block = (blocked) => told('block', {chat_id: state.chat, blocked});

function hint() {
  const kind = $('newchat').querySelector(':checked').value;
  $('newhint').textContent = {private: 'Another reader with their own private chat and language.',
    supergroup: 'The bot joins as a member.', channel: 'The bot joins as an administrator that may post.'}[kind];
}

async function create() {
  if ($('newchat').returnValue !== 'create') return;
  const kind = $('newchat').querySelector(':checked').value;
  const name = $('newname').value.trim();
  const names = kind === 'private' ? {first_name: name, language_code: language()} : {title: name};
  const {chat_id: id} = await told('chats', {chat_type: kind, ...names});
  await loadChats();
  if (id) open(id);
}

const stored = localStorage.getItem('theme');
if (stored) theme(stored);
document.body.classList.add('inside');
wire();
listen();
