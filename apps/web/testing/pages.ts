import type { City } from './city.js';

const ROOMS = [
  'accounts',
  'roles',
  'units',
  'posts',
  'thresholds',
  'releases',
  'events',
  'verification',
  'backup',
] as const;

/** An address of every kind of page of the application, in the example city. */
export async function pagesOf({ plan, officer }: City): Promise<readonly string[]> {
  const first = async (path: string): Promise<string> => {
    const { items } = (await (await officer.ask('GET', path)).json()) as { items: readonly { id: string }[] };
    if (items[0] === undefined) throw new Error(`The example city has nothing at ${path}.`);
    return items[0].id;
  };
  const [document, task, project, finding] = await Promise.all(
    ['documents', 'tasks', 'projects', 'findings'].map((noun) => first(`/api/${noun}?limit=1`)),
  );
  return [
    '/',
    `/plans/${plan}`,
    `/plans/${plan}/scoreboard`,
    '/documents',
    `/documents/${document}`,
    `/documents/${document}/editions`,
    '/indicators',
    '/indicators/gdp',
    '/tasks',
    `/tasks/${task}`,
    '/projects',
    `/projects/${project}`,
    '/findings',
    `/findings/${finding}`,
    `/search?text=${encodeURIComponent('粮食')}`,
    '/administration',
    ...ROOMS.map((room) => `/administration/${room}`),
    '/imports',
    '/account',
    '/no/such/page',
  ];
}
