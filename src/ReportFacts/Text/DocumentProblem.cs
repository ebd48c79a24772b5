using System.Diagnostics;
using System.Globalization;

namespace ReportFacts.Text;

/// <summary>Says that a document was not read, and why. A document is read whole or not at all: nothing of it is dropped silently.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Message">What was found and what was expected, in English, for people.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Kind}: {Message}")]
public sealed record DocumentProblem(DocumentProblemKind Kind, string Message)
{
    /// <summary>What a plug-in threw, for <see cref="DocumentProblemKind.PlugInFailed"/>; otherwise <see langword="null"/>.</summary>
    public Exception? Exception { get; init; }

    internal static DocumentProblem TextTooLong(int length, int limit) =>
        new(DocumentProblemKind.TextTooLong, string.Create(CultureInfo.InvariantCulture, $"the text has {length} characters; at most {limit} are read"));

    internal static DocumentProblem TooManyClaims(int limit) =>
        new(DocumentProblemKind.TooManyClaims, string.Create(CultureInfo.InvariantCulture, $"the text has more than {limit} claims, the most that are read"));
}
