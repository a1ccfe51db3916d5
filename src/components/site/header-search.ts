/**
 * Makes “/” (unless something is being typed), Ctrl-K and ⌘-K focus the search field, or go to the
 * search page where none is in sight; and sends the words of a search there behind `#`, which
 * browsers tell no host, also before the search page is awake. It is small and imports nothing, so
 * that it stands in the page itself. The first form of every page is the one to search with.
 */
export const startHeaderSearch = (): void => {
  const [form] = document.forms;
  if (!form) return;
  const field = form['q'] as HTMLInputElement;
  const go = () => {
    location.href = `${form.action}#q=${encodeURIComponent(field.value)}`;
  };
  window.onkeydown = (event) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key !== (isCommand ? 'k' : '/')) return;
    if (!isCommand && (event.target as Element).closest('input,select,textarea')) return;
    event.preventDefault();
    if (field.offsetWidth) field.select();
    else go();
  };
  form.onsubmit = () => {
    go();
    return false;
  };
};
