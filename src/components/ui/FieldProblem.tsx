import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface FieldProblemProps {
  id?: string;
  children: ComponentChildren;
}

/** What is amiss with a field, under it; said at once when it comes. Its `id` describes the field. */
export function FieldProblem({ id, children }: FieldProblemProps) {
  return (
    <p class="error" id={id} role="alert">
      {children && <Icon name="info" class="icon-s" />}
      {children && <span>{children}</span>}
    </p>
  );
}
