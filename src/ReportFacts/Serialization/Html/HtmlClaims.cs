using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>Writes what every claim says: a row of the list of numbers that comes up as a card when the claim is chosen in the text.</summary>
internal static class HtmlClaims
{
    private const int MostChecks = 6;

    /// <summary>Writes all claims of a document.</summary>
    public static void Write(HtmlOut page, HtmlView view)
    {
        if (view.Facts.Claims.Count == 0) return;
        page.Raw("<section class=claims><h2>").Words("page.claims").Raw(" <small>").Number(view.Facts.Claims.Count).Raw("</small></h2>\n");
        foreach (Claim claim in view.Facts.Claims) WriteCard(page, view, claim);
        page.Raw("</section>\n");
    }

    private static void WriteCard(HtmlOut page, HtmlView view, Claim claim)
    {
        string state = view.StateOf(claim);
        page.Raw($"<section class=\"card k-{JsonNames.Of(claim.Kind)} s-{state}\" id={view.Prefix}c").Number(claim.Id).Raw($" tabindex=-1><h3><a class=back href=#{view.Prefix}m")
            .Number(claim.Id).Raw(" title=\"").Words("page.backToText").Raw("\">").Text(claim.Text).Raw("</a> <span class=chip>").Text(ReportWords.Of(claim.Kind, page.Language)).Raw("</span>");
        if (view.Report is not null) page.Raw($" <span class=\"state s-{state}\">").Words("state." + state).Raw("</span>");
        page.Raw("</h3><dl>");
        Slot(page, "slot.value", HtmlNumbers.ValueOf(claim));
        if (claim is NumericClaim number) WriteMeaning(page, number);
        Slot(page, "slot.metric", claim.Metric);
        Slot(page, "slot.action", claim.Action);
        Slot(page, "slot.scope", claim.Scope);
        Slot(page, "slot.period", claim.Period);
        Slot(page, "slot.comparison", claim.Comparison);
        Slot(page, "slot.basis", claim.Basis);
        if (claim.Direction is { } direction) Slot(page, "slot.direction", ReportWords.Of("direction." + JsonNames.Of(direction), page.Language));
        if (JsonNames.Of(claim.Modality) is not "actual" and var modality) Slot(page, "slot.modality", ReportWords.Of("modality." + modality, page.Language));
        if (claim.PartOf is { } whole)
            page.Raw("<dt>").Words("slot.partOf").Raw($"<dd><a href=#{view.Prefix}m").Number(whole).Raw(">").Text(view.Facts.Claims[whole - 1].Text).Raw("</a>");
        if (view.VerdictOf(claim) is { } verdict) Slot(page, "slot.verdict", $"{ReportWords.Of(verdict.Kind, page.Language)} {verdict.Evidence}");
        Slot(page, "slot.place", view.PlaceText.Of(claim.Span.Start, page.Language));
        page.Raw("</dl>");
        WriteChecks(page, view, claim);
        page.Raw($"<a class=close href=#{view.Prefix}m").Number(claim.Id).Raw(" aria-label=\"").Words("page.close").Raw("\">×</a></section>\n");
    }

    private static void WriteMeaning(HtmlOut page, NumericClaim number)
    {
        if (number.Interval.IsUnbounded || number.Interval.IsPoint) return;
        string words = number.Approximation == Approximation.Exact ? "" : ReportWords.Of(number.Approximation, page.Language) + " ";
        Slot(page, "slot.interval", words + HtmlNumbers.Of(number.Interval));
    }

    private static void WriteChecks(HtmlOut page, HtmlView view, Claim claim)
    {
        IReadOnlyList<Check> checks = view.ChecksOf(claim);
        if (checks.Count == 0) return;
        page.Raw("<ul class=proofs>");
        foreach (Check check in checks.OrderByDescending(check => check.IsFinding).Take(MostChecks))
        {
            page.Raw($"<li class=s-{JsonNames.Of(check.Status)}><b class=state>").Text(ReportWords.Of(check.Status, page.Language)).Raw("</b> ");
            if (check.IsFinding) page.Raw($"<a href=#{view.Prefix}f{view.NumberOf(check)}>").Text(check.RuleId).Raw("</a> ");
            else page.Raw("<code>").Text(check.RuleId).Raw("</code> ");
            page.Text(check.Formula ?? check.Message(page.Language));
        }
        if (checks.Count > MostChecks) page.Raw("<li>… +").Number(checks.Count - MostChecks);
        page.Raw("</ul>");
    }

    private static void Slot(HtmlOut page, string words, string? value)
    {
        if (!string.IsNullOrEmpty(value)) page.Raw("<dt>").Words(words).Raw("<dd>").Text(value);
    }
}
