import { Command } from 'commander';

export function schemaCommand(): Command {
  return new Command('schema')
    .description('prints the JSON Schema of seed files, by which editors complete and check them')
    .option('--write <folder>', 'write it into a folder of seeds, as .seed.schema.json, and point its YAML files to it')
    .addHelpText(
      'after',
      `
Examples:
  briefgraph seed schema --write my-seeds           for seeds of your own
  briefgraph seed schema > schema/seed.schema.json  for the shipped ones, after a change of the shapes`,
    )
    .action(async ({ write }: { write?: string }) => {
      const { seedSchemaText } = await import('../../seed/schema/seed-schema.ts');
      if (write === undefined) return void process.stdout.write(seedSchemaText());
      const { addModelines } = await import('../../seed/editing/modelines.ts');
      const { writeLine, counted } = await import('../terminal.ts');
      const { schema, changed } = await addModelines(write);
      const pointing = changed.length === 1 ? 'points' : 'point';
      await writeLine(`${schema} is written, and ${counted(changed.length, 'file')} ${pointing} to it now`);
    });
}
