using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>A document of the page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Facts">Its claims; <see langword="null"/> when it could not be read.</param>
/// <param name="Report">What verification found; <see langword="null"/> when it was only extracted.</param>
/// <param name="Error">Why it could not be read.</param>
/// <param name="Places">Its pages and paragraphs; <see langword="null"/> for plain text.</param>
internal sealed record HtmlInput(string Name, FactSheet? Facts, VerificationReport? Report, string? Error, PlaceMap? Places = null);
