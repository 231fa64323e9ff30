/** Whether the ribbon button Controleren opened the pane: the manifest gives that button its own address. */
export const opensWithCheck = (search: string): boolean => new URLSearchParams(search).get('actie') === 'controleren';
