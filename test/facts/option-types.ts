// The options that a provider or a class accepts, as the type declarations of the packages have them.
import { join } from 'node:path';
import ts from 'typescript';

/** A function or a class, and the module that exports it. */
export interface Exported {
  readonly name: string;
  readonly module: string;
}

/** The names of an object in the declarations; none where it may be anything. */
export interface OptionNames {
  readonly all: readonly string[];
  readonly required: readonly string[];
  readonly nested: (name: string) => OptionNames | undefined;
}

/** Reads the first parameter of each function or constructor. */
export function readOptionTypes(exports: readonly Exported[]): ReadonlyMap<string, OptionNames> {
  const file = join(import.meta.dirname, 'in-memory-options.ts').replaceAll('\\', '/');
  const text = exports.map(({ name, module }) => `export { ${name} } from '${module}';`).join('\n');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest));
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!source || !symbol) throw new Error('The packages cannot be read.');
  return new Map(
    checker.getExportsOfModule(symbol).map((exported) => {
      const type = checker.getTypeOfSymbolAtLocation(exported, source);
      const [signature] = [...type.getCallSignatures(), ...type.getConstructSignatures()];
      const [parameter] = signature?.parameters ?? [];
      if (!parameter) throw new Error(`${exported.name} takes no options.`);
      return [exported.name, namesOf(checker, checker.getTypeOfSymbolAtLocation(parameter, source), source)];
    }),
  );
}

function namesOf(checker: ts.TypeChecker, given: ts.Type, source: ts.SourceFile): OptionNames {
  const type = checker.getNonNullableType(given);
  // Of a choice, the options of all.
  const choices = type.isUnion() ? type.types : [type];
  const all = choices.flatMap((choice) => checker.getPropertiesOfType(choice));
  const isRequired = (property: ts.Symbol) => (property.flags & ts.SymbolFlags.Optional) === 0;
  return {
    all: [...new Set(all.map(({ name }) => name))].toSorted(),
    required: checker.getPropertiesOfType(type).filter((property) => isRequired(property)).map(({ name }) => name).toSorted(),
    nested: (name) => {
      const property = checker.getPropertyOfType(type, name);
      return property && namesOf(checker, checker.getTypeOfSymbolAtLocation(property, source), source);
    },
  };
}
