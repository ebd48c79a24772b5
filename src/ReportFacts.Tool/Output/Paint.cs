using ReportFacts.Verification;

namespace ReportFacts.Tool.Output;

/// <summary>Colours words for a terminal, or leaves them plain.</summary>
/// <param name="enabled">Whether to colour.</param>
internal sealed class Paint(bool enabled)
{
    /// <summary>Whether people want colours: the output is a terminal that has them, and NO_COLOR is not set.</summary>
    public static bool IsWanted(ResultStream output) =>
        output.IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Green(string text) => Wrap("32", text);

    public string Cyan(string text) => Wrap("36", text);

    /// <summary>Red, yellow or blue.</summary>
    public string Of(Severity severity, string text) => Wrap(severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;34" }, text);

    private string Wrap(string code, string text) => enabled && text.Length > 0 ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
