// One message as a bubble. Everything a bot or a person wrote goes in as text nodes, never as HTML.

const PLAIN = {bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code'};
const SAFE = /^(https?|tg|mailto|ton|tonsite):/i;

/** An element with properties and children; null children are left out. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter((child) => child != null));
  return element;
}

/** One of the drawings of the page. */
export function drawing(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/** A round picture with the first letters of a name, its colour taken from the name. */
export function face(element, name) {
  const words = name.replace(/[^\p{L}\p{N} ]/gu, ' ').split(' ').filter(Boolean);
  element.textContent = words.slice(0, 2).map((word) => [...word][0].toUpperCase()).join('') || '?';
  element.dataset.colour = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
}

/** Text with entities into parent; entities that cross are split. Offsets are UTF-16 units, as in JavaScript strings. */
function write(parent, text, start, end, entities, act) {
  let at = start;
  const rest = [...entities];
  while (rest.length) {
    const entity = rest.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) continue;
    parent.append(text.slice(at, from));
    const inside = rest.filter((other) => other.offset < to);
    const after = rest.filter((other) => other.offset + other.length > to)
      .map((other) => (other.offset < to ? {...other, offset: to, length: other.offset + other.length - to} : other));
    parent.append(marked(text, from, to, entity, inside, act));
    rest.splice(0, rest.length, ...after);
    at = to;
    if (entity.type.endsWith('blockquote') && text[at] === '\n' && at < end) at += 1;
  }
  parent.append(text.slice(at, end));
}

/** One entity as an element. */
function marked(text, from, to, entity, inside, act) {
  const words = text.slice(from, to);
  const element = element_of(entity, words, act);
  const body = entity.type.endsWith('blockquote') ? element.appendChild(make('div', {className: 'quoted'})) : element;
  write(body, text, from, to, inside, act);
  if (entity.type === 'expandable_blockquote') fold(element, body);
  return element;
}

function element_of(entity, words, act) {
  const {type} = entity;
  if (type in PLAIN) return make(PLAIN[type]);
  if (type.endsWith('blockquote')) return make('blockquote');
  if (type === 'pre') {
    const block = make('pre');
    if (entity.language) block.dataset.language = entity.language;
    return block;
  }
  if (type === 'spoiler') return spoiler();
  if (type === 'text_link') return link(entity.url);
  if (type === 'url') return link(words.includes('://') ? words : `http://${words}`);
  if (type === 'email') return link(`mailto:${words}`);
  if (type === 'bot_command') return make('button', {type: 'button', className: 'inline', onclick: () => act.command(words)});
  return make('span', {className: ['mention', 'hashtag', 'text_mention'].includes(type) ? 'mention' : ''});
}

function link(url) {
  return SAFE.test(url) ? make('a', {href: url, target: '_blank', rel: 'noreferrer noopener', title: url}) : make('span');
}

function spoiler() {
  const element = make('span', {className: 'spoiler', tabIndex: 0, role: 'button', ariaLabel: 'Hidden text, press to show'});
  const show = () => { element.classList.add('shown'); element.removeAttribute('aria-label'); };
  element.addEventListener('click', show);
  element.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); show(); } });
  return element;
}

/** A quote that opens and closes. */
function fold(element, body) {
  element.classList.add('folded');
  const more = make('button', {type: 'button', className: 'more', textContent: 'Show more', ariaExpanded: 'false'});
  more.onclick = () => {
    const folded = element.classList.toggle('folded');
    more.textContent = folded ? 'Show more' : 'Show less';
    more.ariaExpanded = String(!folded);
  };
  element.append(more);
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function media(message) {
  if (message.photo) {
    const picture = make('img', {className: 'photo', src: message.photo.url, alt: 'Photo', loading: 'lazy'});
    if (message.photo.width) { picture.width = message.photo.width; picture.height = message.photo.height; }
    picture.onerror = () => picture.replaceWith(make('p', {className: 'lost', textContent: 'The photo cannot be loaded'}));
    return picture;
  }
  if (!message.document) return null;
  const {file_name: name, file_size: bytes, url} = message.document;
  const about = make('span', {}, make('b', {textContent: name}), make('small', {textContent: bytes ? size(bytes) : 'by address'}));
  return make('a', {className: 'document', href: url, download: name, rel: 'noreferrer'}, drawing('file'), about);
}

function origin(message) {
  const from = message.forward_origin;
  if (!from) return null;
  const name = from.sender_user_name || from.chat?.title || from.sender_user?.first_name || 'someone';
  return make('p', {className: 'origin'}, drawing('forward'), make('span', {textContent: `Forwarded from ${name}`}));
}

function answered(message) {
  const to = message.reply_to_message;
  if (!to) return null;
  const name = to.from?.first_name || to.sender_chat?.title || '';
  const text = to.text || to.caption || (to.photo ? 'Photo' : 'Document');
  return make('p', {className: 'answered'}, make('b', {textContent: name}), make('span', {textContent: text}));
}

/** The buttons under a message, in the bot's own rows. */
function keyboard(message, act) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const line = (row) => make('div', {className: 'row'}, ...row.map((button) => key(message, button, act)));
  return make('div', {className: 'keyboard'}, ...rows.map(line));
}

function key(message, button, act) {
  const label = make('span', {textContent: button.text});
  if (button.url) {
    const element = link(button.url);
    element.className = 'key away';
    element.append(label);
    return element;
  }
  const element = make('button', {type: 'button', className: `key ${button.copy_text ? 'copies' : ''}`}, label);
  element.onclick = () => act.press(message, button, element);
  return element;
}

/** The whole message: bubble and buttons, at the right when it is mine. act has command(words) and press(message, button, element). */
export function bubble(message, act, mine, showName) {
  const time = new Date(message.date * 1000).toLocaleTimeString([], {hour: '2-digit', minute: '2-digit'});
  const stamp = make('span', {className: 'stamp', textContent: (message.edited ? 'edited ' : '') + time});
  const text = make('div', {className: 'text', dir: 'auto'});
  write(text, message.text, 0, message.text.length, message.entities, act);
  const via = message.via_bot ? make('p', {className: 'via', textContent: `via @${message.via_bot.username}`}) : null;
  const name = showName ? make('p', {className: 'author', textContent: showName}) : null;
  const reaction = message.reaction.length ? make('span', {className: 'reaction', textContent: message.reaction.join('')}) : null;
  const inside = make('div', {className: 'bubble'}, name, origin(message), via, answered(message), media(message),
    message.text ? text : null, make('div', {className: 'foot'}, reaction, stamp));
  if (message.photo && !message.text) inside.classList.add('bare');
  const element = make('article', {className: `message ${mine ? 'mine' : 'theirs'}`}, inside, keyboard(message, act));
  element.dataset.id = message.message_id;
  return element;
}
