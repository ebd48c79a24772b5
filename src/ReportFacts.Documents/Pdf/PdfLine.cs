namespace ReportFacts.Documents.Pdf;

/// <summary>One line of a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Its height on the page, from below.</param>
/// <param name="Size">Size of its letters.</param>
internal readonly record struct PdfLine(string Text, double Left, double Right, double Baseline, double Size);
