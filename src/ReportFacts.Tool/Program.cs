using System.Text;
using ReportFacts.Tool;

using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
return CommandLine.Run(args, new ToolConsole(input, output, error, IsTerminal: !Console.IsOutputRedirected));
