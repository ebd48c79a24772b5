using System.Globalization;

namespace ReportFacts.Text;

/// <summary>A place in a text as people name it.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 units.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>Shows the place as <c>line:column</c>.</summary>
    /// <returns>Such as <c>12:5</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
