const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the content or a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** JSON that can stand in a script element: nothing in it can end the element or open a comment. Reads the same when parsed. */
export function escapeJson(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A built script that can stand in a script element. What is escaped can only be part of a string or of a pattern. */
export function escapeScript(script: string): string {
  return script
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '\\x3c!--')
    .replace(/<(?=script)/gi, '\\x3c');
}

/** A built style sheet that can stand in a style element. */
export function escapeStyle(style: string): string {
  return style.replace(/<\//g, '<\\/');
}
