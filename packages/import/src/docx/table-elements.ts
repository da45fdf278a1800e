import type { Block, Row } from '../blocks/block.js';
import { attribute } from '../xml/index.js';
import { type Elements, type Enter, told } from './element.js';
import { enterFlow } from './paragraph-elements.js';
import { newFlow, type OpenCell, type OpenRow } from './story.js';
import { isOn, numberOf } from './styles.js';

/** More columns than Word can have; a file that says more is wrong. */
const MAX_SPAN = 100;

/** Tables, their rows and cells. */
export const TABLES: Elements = {
  'w:tbl': (story) => {
    const flow = story.flows.at(-1);
    const rows: Row[] = [];
    story.tables.push(rows);
    return () => {
      story.tables.pop();
      if (rows.length > 0) flow?.add({ kind: 'table', rows });
    };
  },
  'w:tr': (story) => {
    const rows = story.tables.at(-1);
    const row: OpenRow = { before: 0, isLeftOut: false, cells: [] };
    story.rows.push(row);
    return () => {
      story.rows.pop();
      if (!row.isLeftOut) rows?.push({ before: row.before, cells: row.cells.slice() });
    };
  },
  'w:trPr': (story) => {
    story.properties = 'row';
    return () => {
      story.properties = null;
    };
  },
  'w:gridBefore': told((story, attributes) => {
    const row = story.rows.at(-1);
    if (row !== undefined) row.before = spanOf(attribute(attributes, 'w:val'), 0);
  }),
  'w:hidden': told((story, attributes) => {
    const row = story.rows.at(-1);
    if (row !== undefined && story.properties === 'row') row.isLeftOut ||= isOn(attribute(attributes, 'w:val'));
  }),
  'w:tc': (story) => {
    const row = story.rows.at(-1);
    const blocks: Block[] = [];
    const cell: OpenCell = { span: 1, isBelow: false, isBeside: false, blocks };
    row?.cells.push(cell);
    story.cells++;
    const flow = newFlow(story.flows.at(-1)?.labels ?? story.labels, (block) => blocks.push(block));
    const leave = enterFlow(story, flow);
    return () => {
      leave();
      // A list that has grown keeps room to grow, and there may be many cells.
      cell.blocks = blocks.slice();
    };
  },
  'w:gridSpan': ofCell((cell, value) => {
    cell.span = spanOf(value, 1);
  }),
  'w:vMerge': ofCell((cell, value) => {
    cell.isBelow = value !== 'restart';
  }),
  'w:hMerge': ofCell((cell, value) => {
    cell.isBeside = value !== 'restart';
  }),
};

function ofCell(set: (cell: OpenCell, value: string | undefined) => void): Enter {
  return told((story, attributes) => {
    const cell = story.rows.at(-1)?.cells.at(-1);
    if (cell !== undefined) set(cell, attribute(attributes, 'w:val'));
  });
}

function spanOf(value: string | undefined, least: number): number {
  return Math.min(MAX_SPAN, Math.max(least, numberOf(value) ?? least));
}
