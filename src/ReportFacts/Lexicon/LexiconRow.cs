using System.Diagnostics;

namespace ReportFacts.Lexicon;

/// <summary>One row of a lexicon table: a written form and what it means to the library.</summary>
/// <param name="Table">Name of the table (<c>classifiers</c>, <c>units</c> …).</param>
/// <param name="Id">Identifier, unique within the table; several forms may share it.</param>
/// <param name="Form">The words as written.</param>
/// <param name="Meaning">What the row says, in the table's own vocabulary (see <c>docs/lexicon.md</c>).</param>
/// <param name="Source">Where the meaning comes from.</param>
[DebuggerDisplay("{Table}: {Form} = {Meaning}")]
public sealed record LexiconRow(string Table, string Id, string Form, string Meaning, string Source);
