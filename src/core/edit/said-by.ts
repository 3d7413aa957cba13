/**
 * What a task says behind its box, as one comparable text of its words in no order. The Tasks plugin sorts and spells signs and fields as it
 * likes (`🔁 every week on Monday`, `[due:: 2026-01-01]`), and adds or takes away the day on which a task was closed.
 */
export function saidBy(body: string): string {
  return wordsIn(
    body
      .replace(/\uFE0F/gu, '')
      .replace(closingDay, ' ')
      .replace(/[🗓📆]/gu, '📅')
      .replace(/⌛/gu, '⏳')
      .replace(/(🔁|\brepeat::)([a-z\d ,!]*)/giu, (_, sign: string, rule: string) => ` ${sign}${ruleWords(rule)} `)
      .replace(/[([]([\w-]+)::([^()[\]]*)[)\]](?:\s*,)?/gu, ' $1:: $2 ')
      .replace(/[➕🛫⏳📅🆔⛔🏁🔺⏫🔼🔽⏬]/gu, ' $& '),
  ).join(' ');
}

const closingDay =
  /[✅❌]\s*\d{4}-\d{2}-\d{2}|[([](?:completion|done|cancelled)::\s*\d{4}-\d{2}-\d{2}[)\]](?:\s*,)?/giu;

function wordsIn(text: string): string[] {
  return text.trim().split(/\s+/u).sort();
}

/** The words of a rule for repetition that the plugin neither adds nor leaves out. */
function ruleWords(rule: string): string {
  const words = rule.toLowerCase().replace(/\bevery 1\b|\b(?:every|on|the|and|weeks?)\b|,/gu, ' ');
  return wordsIn(words).join('+');
}
