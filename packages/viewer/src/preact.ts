import { options } from 'preact';

const before = options.vnode;

/** Preact writes attributes of drawings as they stand, and browsers know this one in small letters only: without it no point takes the focus. */
options.vnode = (node) => {
  const props: { children?: unknown; tabIndex?: unknown; tabindex?: unknown } = node.props;
  if (node.type === 'g' && props.tabIndex !== undefined) {
    props.tabindex = props.tabIndex;
    delete props.tabIndex;
  }
  before?.(node);
};
