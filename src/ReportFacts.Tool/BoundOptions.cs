using System.CommandLine;
using System.Globalization;

namespace ReportFacts.Tool;

/// <summary>How large a document may be: <c>--max-length</c> and <c>--max-claims</c>. A larger one is an error in its place, and the next follows.</summary>
internal sealed class BoundOptions
{
    private static readonly ReportAnalyzerOptions Defaults = new();

    public Option<int?> MaxLength { get; } = Create("--max-length", "Most characters of a document", Defaults.MaxTextLength);

    public Option<int?> MaxClaims { get; } = Create("--max-claims", "Most claims of a document", Defaults.MaxClaims);

    /// <summary>The options of the analyzer that the command line asks for.</summary>
    public ReportAnalyzerOptions Read(ParseResult result) => new() { MaxTextLength = result.GetValue(MaxLength) ?? Defaults.MaxTextLength, MaxClaims = result.GetValue(MaxClaims) ?? Defaults.MaxClaims };

    // More than the default would not help: files are not read beyond it.
    private static Option<int?> Create(string name, string what, int most)
    {
        var option = new Option<int?>(name) { HelpName = "N", Description = string.Create(CultureInfo.InvariantCulture, $"{what}; a larger one is refused whole. The default, and the most, is {most:N0}.") };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int number) || number < 0 || number > most))
                result.AddError($"{name}: '{result.Tokens[0].Value}' is not a number from 0 to {most}");
        });
        return option;
    }
}
