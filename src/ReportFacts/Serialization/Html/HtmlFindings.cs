using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>Writes the findings with their proof, and the other checks.</summary>
internal static class HtmlFindings
{
    /// <summary>Writes the findings.</summary>
    public static void Write(HtmlOut page, HtmlView view)
    {
        page.Raw("<section class=findings><h2>").Words("page.findingsTitle").Raw(" <small>").Number(view.Findings.Count).Raw("</small></h2>\n");
        if (view.Findings.Count == 0) page.Raw("<p class=\"none good\">✓ ").Words("page.noFindings").Raw("</p>");
        for (int i = 0; i < view.Findings.Count; i++) WriteFinding(page, view, view.Findings[i], i + 1);
        page.Raw("</section>\n");
    }

    /// <summary>Writes the checks that are no findings, folded.</summary>
    public static void WriteOtherChecks(HtmlOut page, HtmlView view)
    {
        Check[] others = [.. view.Report!.Checks.Where(check => !check.IsFinding).OrderByDescending(check => check.Status is CheckStatus.Possible or CheckStatus.Stretched)];
        if (others.Length == 0) return;
        page.Raw("<details class=others><summary><h2>").Words("page.checks").Raw(" <small>").Number(others.Length).Raw("</small></h2></summary><ul>\n");
        foreach (Check check in others)
        {
            page.Raw($"<li class=s-{JsonNames.Of(check.Status)}><b class=state>").Text(ReportWords.Of(check.Status, page.Language)).Raw("</b> <code>").Text(check.RuleId).Raw("</code> ");
            page.Text(check.Message(page.Language)).Raw(" <span class=ops>");
            foreach (CheckOperand operand in check.Operands)
            {
                if (operand.Claim is { } claim) page.Raw($"<a href=#{view.Prefix}m").Number(claim.Id).Raw(">").Text(operand.Text).Raw("</a> ");
                else page.Text(operand.Text);
            }
            page.Raw("</span>\n");
        }
        page.Raw("</ul></details>\n");
    }

    private static void WriteFinding(HtmlOut page, HtmlView view, Check check, int number)
    {
        string severity = JsonNames.Of(check.Severity);
        page.Raw($"<section class=\"finding {severity}\" id={view.Prefix}f{number} tabindex=-1><h3><span class=no>{number}</span> <span class=chip>")
            .Text(ReportWords.Of(check.Severity, page.Language)).Raw("</span> ");
        page.Text(page.Language == MessageLanguage.Chinese ? check.Rule.ChineseName : check.Rule.Name).Raw(" <code>").Text(check.RuleId).Raw("</code></h3>\n<p>");
        // The message ends in the formula, which has a line of its own.
        string message = check.Message(page.Language);
        if (check.Formula is { } formula && message.EndsWith(formula, StringComparison.Ordinal))
            page.Text(message[..^formula.Length].TrimEnd(' ', ':', '：')).Raw("</p><p class=proof>").Text(formula);
        else page.Text(message);
        page.Raw("</p><ul class=ops aria-label=\"").Words("page.operands").Raw("\">");
        for (int i = 0; i < check.Operands.Count; i++) WriteOperand(page, view, check.Operands[i], $"{number}-{i}");
        page.Raw("</ul><details><summary>?</summary><p>").Text(check.Rule.Description(page.Language)).Raw("</p></details></section>\n");
    }

    private static void WriteOperand(HtmlOut page, HtmlView view, CheckOperand operand, string place)
    {
        page.Raw($"<li><a href=#{view.Prefix}");
        if (IsClaimItself(operand)) page.Raw("m").Number(operand.Claim!.Id);
        else page.Raw("x" + place);
        page.Raw(">").Text(operand.Text).Raw("</a> <small>").Text(ReportWords.Of(operand.Role, page.Language)).Raw(" · ").Text(view.PlaceText.Of(operand.Span.Start, page.Language));
        if (!operand.Interval.IsUnbounded && !operand.Interval.IsPoint) page.Raw(" · ").Text(HtmlNumbers.Of(operand.Interval));
        page.Raw("</small>");
    }

    /// <summary>Whether the operand is a claim and nothing around it.</summary>
    public static bool IsClaimItself(CheckOperand operand) => operand.Claim is { } claim && claim.Span == operand.Span;
}
