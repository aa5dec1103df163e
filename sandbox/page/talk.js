// Talking to the sandbox, and what all parts of the page share.

import {make} from '/bubble.js';

export const $ = (id) => document.getElementById(id);
export const READER = 1001;
export const state = {bot: null, chat: READER, chats: [], unread: {}, commands: [], file: null, timer: 0, query: null};

/** Ask /sim; what it refuses becomes a toast. */
export async function sim(path, body) {
  const options = body ? {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)} : {};
  const answer = await (await fetch(`/sim/${path}`, options)).json();
  if (answer.error) toast(answer.error);
  return answer;
}

const withBot = (values) => ({...values, bot: String(state.bot.id)});
export const asked = (path, values = {}) => sim(`${path}?${new URLSearchParams(withBot(values))}`);
export const told = (path, values) => sim(path, withBot(values));
export const current = () => state.chats.find((chat) => chat.id === state.chat);

export function toast(text) {
  const element = make('p', {className: 'toast', textContent: text});
  $('toasts').append(element);
  setTimeout(() => element.remove(), 4500);
}
