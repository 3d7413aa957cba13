/** A plugin's folder in memory, with the faults that real disks have. Paths are full paths of the vault. */
export class FakeDisk {
  readonly folder = '.obsidian/plugins/syllabus';
  readonly files = new Map<string, string>();
  /** Every write, in order: what must never happen is looked for here. */
  readonly writes: string[] = [];
  loads = 0;
  /** Faults: what `loadData` says instead, how often; and whether reading or writing fails. */
  nullLoads = 0;
  readFails = false;
  writeFails = false;

  get data(): string | undefined {
    return this.files.get(`${this.folder}/data.json`);
  }

  set data(text: string | undefined) {
    if (text !== undefined) this.files.set(`${this.folder}/data.json`, text);
  }

  get copies(): string[] {
    return [...this.files.keys()].filter((path) => path.includes('data.broken-'));
  }

  readonly adapter = {
    exists: (path: string) => Promise.resolve(this.files.has(path)),
    read: (path: string) => {
      const text = this.files.get(path);
      return this.readFails || text === undefined ? Promise.reject(new Error('EIO')) : Promise.resolve(text);
    },
    list: () => Promise.resolve({ files: [...this.files.keys()], folders: [] }),
    copy: async (from: string, to: string) => {
      if (this.files.has(to) || this.writeFails) throw new Error('EEXIST');
      this.files.set(to, await this.adapter.read(from));
    },
  };

  readonly loadData = async (): Promise<unknown> => {
    this.loads += 1;
    if (this.data === undefined || this.loads <= this.nullLoads) return null;
    return JSON.parse(await this.adapter.read(`${this.folder}/data.json`)) as unknown;
  };

  readonly saveData = (data: unknown): Promise<void> => {
    if (this.writeFails) return Promise.reject(new Error('ENOSPC'));
    this.data = JSON.stringify(data);
    this.writes.push(this.data);
    return Promise.resolve();
  };
}
