/** The files of a drop, those in folders among them. */
export async function filesDropped(transfer: DataTransfer): Promise<readonly File[]> {
  // The entries are there only until the event has ended: all of them are taken before anything is awaited.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return Array.from(transfer.files);
  const files = await Promise.all(entries.map(filesIn));
  return files.flat().filter(isWanted);
}

/** The files of a folder that was chosen. */
export function filesChosen(list: FileList | null): readonly File[] {
  return Array.from(list ?? []).filter(isWanted);
}

/** What a system or an office program leaves beside the documents is none. */
function isWanted({ name }: File): boolean {
  return !/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const inside = await Promise.all((await entriesOf(entry)).map(filesIn));
  return inside.flat();
}

/** A folder is read in pieces until there is none left. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (piece.length === 0) return entries;
    entries.push(...piece);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
