import { expect, test } from 'vitest';
import { tight } from './tight.ts';

test.each([
  ['<table> <tr> <td>8</td> </tr> </table>', '<table><tr><td>8</td></tr></table>'],
  ['<td> <span>“8”</span> </td>', '<td><span>“8”</span></td>'],
  ['<svg viewBox="0 0 1 1"> <path d="M0 0"></path> </svg>', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
  ['<a href="x"><b>At</b> <i>least</i></a> <a>8</a>', '<a href="x"><b>At</b> <i>least</i></a> <a>8</a>'],
  ['<li><svg></svg> a word </li>', '<li><svg></svg> a word </li>'],
  ['<small>8</small> lamps <th-x> 9', '<small>8</small> lamps <th-x> 9'],
])('white space between tags and end tags of marks go, words stay: %s', (html, expected) => {
  expect(tight(html)).toBe(expected);
});
