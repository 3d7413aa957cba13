import type { SidePanel } from '../obsidian/workspace/roots';

/** The edge of the right sidebar can be dragged. */
export function makeResizable(panel: SidePanel): void {
  const handle = panel.containerEl.createEl('hr', { cls: ['workspace-leaf-resize-handle', 'mod-left'] });
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => {
      const width = Math.max(150, window.innerWidth - clientX);
      document.body.setCssProps({ '--playground-right-width': `${width}px` });
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'pointerup',
      () => {
        handle.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
}
