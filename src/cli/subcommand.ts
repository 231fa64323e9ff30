import { Option, type Argument, type Command } from 'commander';
import type { Words } from './words';

/** The option for the language of the help. */
export const languageOption = ({ lang }: Words): Option => new Option('--lang <nl|en>', lang);

/** A command that says nothing in English of itself: errors are thrown, and help has the headings of the language. */
export function dressed(command: Command, words: Words): Command {
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .helpOption('-h, --help', words.help)
    .configureHelp({
      subcommandTerm: (each) => [each.name(), ...each.registeredArguments.map(argumentTerm)].join(' '),
      styleTitle: (title) => words.titles[title] ?? title,
      optionDescription: ({ description, defaultValue, argChoices }) => {
        const more = [
          ...(argChoices ? [`${words.choices}: ${argChoices.join(', ')}`] : []),
          ...(typeof defaultValue === 'string' ? [`${words.default}: ${defaultValue}`] : []),
        ];
        return more.length === 0 ? description : `${description} (${more.join('; ')})`;
      },
    });
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** A command by its signature, such as `rules [id]`; usage shows the options before the arguments. */
export function subcommand(program: Command, signature: string, description: string, words: Words): Command {
  const [name = '', ...parameters] = signature.split(' ');
  return dressed(program.command(name), words)
    .description(description)
    .usage(`${words.usage('').trim()} ${parameters.join(' ')}`.trim())
    .addOption(languageOption(words).hideHelp());
}
