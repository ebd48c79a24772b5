namespace ReportFacts.Serialization.Html;

/// <summary>Writes one document of the page.</summary>
internal static class HtmlDocument
{
    /// <summary>Writes summary, findings, text, claims and checks; the filter, too, when this is the only document.</summary>
    public static void Write(HtmlOut page, string name, HtmlView view, int number, bool withFilter)
    {
        page.Raw($"<article class=\"doc{(view.Report is null ? " plain" : "")}\" id=doc{number}>\n");
        HtmlSummary.Write(page, name, view);
        if (withFilter) HtmlFilter.Write(page, [view], view.Report is not null);
        page.Raw("<div class=cols>");
        if (view.Report is not null) HtmlFindings.Write(page, view);
        page.Raw($"<main class=paper id=text{number} tabindex=-1><h2>").Words("page.text").Raw("</h2>\n");
        if (view.Facts.Text.Length == 0) page.Raw("<p class=muted>").Words("page.empty");
        else HtmlText.Write(page, view);
        page.Raw("</main></div>\n");
        HtmlClaims.Write(page, view);
        if (view.Report is not null) HtmlFindings.WriteOtherChecks(page, view);
        page.Raw("</article>\n");
    }
}
