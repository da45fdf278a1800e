/** What the drawings look like, whatever the colours are. */
export const DRAWING_RULES = `.oc-chart {
  max-width: 100%;
  height: auto;
  overflow: visible;
}
.oc-chart text,
.oc-spark text {
  fill: var(--oc-ink);
  font-variant-numeric: tabular-nums;
  stroke: none;
}
.oc-chart .oc-labels text {
  paint-order: stroke;
  stroke: var(--oc-paper);
  stroke-width: 3;
  stroke-linejoin: round;
}
.oc-paper {
  fill: var(--oc-paper);
}
.oc-title {
  font-weight: 600;
}
.oc-chart .oc-axes text,
.oc-chart .oc-note text,
.oc-chart .oc-heads text {
  fill: var(--oc-quiet);
}
.oc-grid {
  stroke: var(--oc-grid);
}
.oc-zero,
.oc-tick {
  stroke: var(--oc-axis);
}
.oc-line {
  fill: none;
  stroke: var(--oc-line);
  stroke-width: 2;
  stroke-linejoin: round;
}
.oc-dot,
.oc-column {
  fill: var(--oc-line);
  stroke: var(--oc-line);
  stroke-width: 1.5;
}
.oc-dot {
  stroke: var(--oc-paper);
  stroke-width: 1;
}
.oc-dot.oc-hollow,
.oc-column.oc-hollow {
  fill: var(--oc-paper);
  stroke: var(--oc-line);
  stroke-width: 2;
}
.oc-mean {
  stroke: var(--oc-ink);
  stroke-width: 2.5;
}
.oc-target {
  fill: var(--oc-target);
}
.oc-band {
  fill: var(--oc-target);
  fill-opacity: 0.35;
  stroke: var(--oc-target);
}
.oc-span {
  stroke: var(--oc-target);
  stroke-width: 2;
}
.oc-limit {
  stroke: var(--oc-target);
  stroke-width: 1.5;
}
.oc-hatch {
  stroke: var(--oc-target);
  stroke-opacity: 0.4;
  stroke-width: 2;
}
.oc-casing {
  stroke: var(--oc-paper);
  stroke-width: 5;
}
.oc-year {
  stroke: var(--oc-target);
  stroke-width: 2;
}
.oc-path {
  fill: none;
  stroke: var(--oc-target);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.oc-former {
  stroke: var(--oc-old);
  stroke-width: 2.5;
}
.oc-moved {
  stroke: var(--oc-old);
  stroke-dasharray: 2 2;
}
.oc-date line {
  stroke: var(--oc-quiet);
  stroke-opacity: 0.6;
}
.oc-break line {
  stroke: var(--oc-quiet);
  stroke-dasharray: 2 3;
}
.oc-chart .oc-label-value {
  fill: var(--oc-line);
  font-weight: 600;
}
.oc-chart .oc-label-target {
  fill: var(--oc-target);
}
.oc-chart .oc-label-former {
  fill: var(--oc-quiet);
}
.oc-hit {
  fill: transparent;
}
`;

/** What only a page has: points that take the focus, judgements, small charts in rows, and the choice between two widths. */
export const PAGE_RULES = `.oc-point {
  outline: none;
}
.oc-ring {
  fill: none;
  stroke: var(--oc-ink);
  stroke-width: 2;
  visibility: hidden;
}
.oc-tip {
  visibility: hidden;
  pointer-events: none;
}
.oc-tip rect {
  fill: var(--oc-tip);
}
.oc-chart .oc-tip text {
  fill: var(--oc-tip-ink);
}
.oc-point:hover .oc-tip,
.oc-point:focus .oc-tip,
.oc-point:focus-visible .oc-ring,
.oc-point[aria-current="true"] .oc-ring {
  visibility: visible;
}
.oc-door {
  cursor: pointer;
}
.oc-class {
  display: inline-flex;
  align-items: center;
  gap: 0.35em;
  white-space: nowrap;
}
.oc-symbol {
  flex: none;
  overflow: visible;
}
.oc-filled {
  fill: currentColor;
}
.oc-drawn {
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.oc-tone-good {
  color: var(--oc-good);
}
.oc-tone-fine {
  color: var(--oc-fine);
}
.oc-tone-warn {
  color: var(--oc-warn);
}
.oc-tone-bad {
  color: var(--oc-bad);
}
.oc-tone-none {
  color: var(--oc-quiet);
}
.oc-strip {
  display: block;
  width: 100%;
  height: 0.7rem;
  margin-bottom: 0.5rem;
  border-radius: 3px;
}
.oc-strip rect {
  fill: currentColor;
  stroke: var(--oc-paper);
  vector-effect: non-scaling-stroke;
}
.oc-strip .oc-tone-none {
  fill-opacity: 0.45;
}
.oc-both {
  container-type: inline-size;
}
.oc-both > .oc-narrow {
  display: none;
}
@container (max-width: 620px) {
  .oc-both > .oc-wide {
    display: none;
  }
  .oc-both > .oc-narrow {
    display: block;
  }
}
.oc-chart {
  display: block;
}
.oc-spark {
  display: inline-block;
  vertical-align: middle;
  overflow: visible;
}
.oc-progress {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  white-space: nowrap;
}
.oc-track {
  fill: var(--oc-grid);
}
.oc-done {
  fill: var(--oc-line);
}
.oc-due {
  stroke: var(--oc-ink);
  stroke-width: 2;
}
@media print {
  .oc-tip,
  .oc-ring {
    display: none;
  }
}
`;
