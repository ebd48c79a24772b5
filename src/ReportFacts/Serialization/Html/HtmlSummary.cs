using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>Writes the head of a document: its name, a few figures, coverage and a chart of claims by kind.</summary>
internal static class HtmlSummary
{
    private static readonly string[] States = ["fail", "possible", "stretched", "pass", "notAssessable", "none"];

    /// <summary>Writes the head.</summary>
    public static void Write(HtmlOut page, string name, HtmlView view)
    {
        page.Raw("<header class=top><p class=eyebrow>").Words(view.Report is null ? "page.extracted" : "page.verified").Raw("</p><h1>");
        WriteName(page, name);
        page.Raw("</h1><p class=muted>");
        page.Number(view.Facts.Text.Length).Raw(" ").Words("page.characters").Raw(" · ");
        WriteExtent(page, view);
        page.Raw("</p>\n");
        if (view.Report is not null) WriteVerdict(page, view, view.Report.Coverage);
        page.Raw("<div class=sum><div><div class=figures>");
        if (view.Report is { } report)
        {
            Tile(page, view.Findings.Count > 0 ? " bad" : " good", view.Findings.Count.ToString(CultureInfo.InvariantCulture), "page.findings");
            Tile(page, "", report.Checks.Count(check => check.Status is CheckStatus.Possible).ToString(CultureInfo.InvariantCulture), "page.doubts");
        }
        Tile(page, "", view.Facts.Claims.Count.ToString(CultureInfo.InvariantCulture), "page.numbers");
        if (view.Report is not null) Tile(page, "", view.Report.Coverage.Share.ToString("0 %", CultureInfo.InvariantCulture), "page.checked");
        page.Raw("</div>");
        if (view.Facts.Claims.Count > 0 && view.Report is not null) WriteCoverage(page, view);
        page.Raw("</div>");
        if (view.Facts.Claims.Count > 0) WriteKinds(page, view);
        page.Raw("</div></header>\n");
    }

    // The file is what people look for; its folder stands before it in small.
    private static void WriteName(HtmlOut page, string name)
    {
        int end = name.LastIndexOfAny(['/', '\\']) + 1;
        if (end > 0 && end < name.Length) page.Raw("<small class=folder>").Text(name[..end]).Raw("</small>").Text(name[end..]);
        else page.Text(name);
    }

    // All at once in a sentence: what was found, and that a number which was not checked is not thereby right.
    private static void WriteVerdict(HtmlOut page, HtmlView view, Coverage coverage)
    {
        page.Raw("<p class=verdict>");
        if (view.Findings.Count == 0) page.Raw("<b class=good>").Words("page.noFindings").Raw("</b> ");
        else page.Raw($"<a class=bad href=#{view.Prefix}f1><b>").Words("page.findingsFound", view.Findings.Count).Raw("</b></a> ");
        if (coverage.Numbers > 0) page.Words("page.coverageSentence", coverage.Numbers, coverage.Checked);
        if (coverage.Checked < coverage.Numbers) page.Raw(" ").Words("page.restSentence");
        page.Raw("</p>\n");
    }

    private static void WriteExtent(HtmlOut page, HtmlView view)
    {
        if (view.Places is not { Count: > 0 } places) page.Number(view.Lines.Count).Raw(" ").Words("page.lines");
        else if (places.ParagraphAt(places.Count - 1).Place is { Page: > 0 } last) page.Number(last.Page).Raw(" ").Words("page.pages");
        else page.Number(places.Count).Raw(" ").Words("page.paragraphs");
    }

    private static void Tile(HtmlOut page, string mark, string figure, string words) =>
        page.Raw($"<p class=\"tile{mark}\"><b>").Text(figure).Raw("</b> ").Words(words).Raw("</p>");

    // One bar over all claims, cut by what checks say of them.
    private static void WriteCoverage(HtmlOut page, HtmlView view)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Claim claim in view.Facts.Claims) counts[view.StateOf(claim)] = counts.GetValueOrDefault(view.StateOf(claim)) + 1;
        page.Raw("<figure><figcaption>").Words("page.coverage").Raw("</figcaption><svg class=cover viewBox=\"0 0 400 16\" preserveAspectRatio=none aria-hidden=true>");
        decimal at = 0;
        foreach (string state in States.Where(counts.ContainsKey))
        {
            decimal width = 400m * counts[state] / view.Facts.Claims.Count;
            page.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect class=s-{state} x={at:0.##} width={width:0.##} height=16 />"));
            at += width;
        }
        page.Raw("</svg><ul class=legend>");
        foreach (string state in States.Where(counts.ContainsKey)) page.Raw($"<li class=s-{state}>").Words("state." + state).Raw(" <b>").Number(counts[state]).Raw("</b>");
        page.Raw("</ul></figure>");
    }

    private static void WriteKinds(HtmlOut page, HtmlView view)
    {
        const int Row = 20, Label = 92, Widest = 250;
        var counts = new Dictionary<MentionKind, int>();
        foreach (Claim claim in view.Facts.Claims) counts[claim.Kind] = counts.GetValueOrDefault(claim.Kind) + 1;
        int most = counts.Values.Max(), y = 0;
        page.Raw("<figure class=bykind><figcaption>").Words("page.byKind").Raw($"</figcaption><svg class=kinds viewBox=\"0 0 400 {counts.Count * Row}\">");
        foreach ((MentionKind kind, int count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            int width = Math.Max(2, (int)((long)Widest * count / most));
            page.Raw($"<text x={Label} y={y + 14} text-anchor=end>").Text(ReportWords.Of(kind, page.Language));
            page.Raw($"</text><rect class=k-{JsonNames.Of(kind)} x={Label + 8} y={y + 4} width={width} height=12 rx=3 /><text class=n x={Label + width + 14} y={y + 14}>").Number(count).Raw("</text>");
            y += Row;
        }
        page.Raw("</svg></figure>");
    }
}
