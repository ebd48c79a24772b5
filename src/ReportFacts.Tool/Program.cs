using System.Runtime.InteropServices;
using System.Text;
using ReportFacts.Tool;
using ReportFacts.Tool.Output;

ResultStream output = ResultStream.OpenStandardOutput();
using Stream input = Console.OpenStandardInput();
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ =>
{
    output.Seal(TimeSpan.FromSeconds(1));
    Environment.Exit(ExitCode.Interrupted);
});
return CommandLine.Run(args, new ToolConsole(input, output, error) { ErrorIsTerminal = !Console.IsErrorRedirected, InputIsTerminal = !Console.IsInputRedirected });
