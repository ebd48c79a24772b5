namespace ReportFacts.Verification.Grounding;

/// <summary>A number of the source that a number of the draft may speak of.</summary>
/// <param name="Index">Its place among the source's numbers.</param>
/// <param name="Statement">The number.</param>
/// <param name="Similarity">How much the words about both share, in thousandths.</param>
/// <param name="Near">The same for the words of their clauses alone.</param>
/// <param name="Coverage">How much of the words of the draft's clause stand in the sentence of the source, in thousandths.</param>
internal readonly record struct Alignment(int Index, Statement Statement, int Similarity, int Near, int Coverage);
