using ReportFacts.Claims;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>Writes the text as laid out, with claims as links to what they say and marks that lead to findings.</summary>
internal sealed class HtmlText
{
    // Pieces that a browser may leave unpainted while they are out of sight.
    private const int PieceLength = 2000;

    private readonly HtmlOut page;
    private readonly HtmlView view;
    private readonly string text;
    private readonly HtmlMargin margin;
    private readonly List<(int Start, int End, string Id, int Finding)> stretches = [];
    private readonly List<TextSpan> marked = [];
    private int next;
    private int pieceStart;

    private HtmlText(HtmlOut page, HtmlView view)
    {
        this.page = page;
        this.view = view;
        text = view.Facts.Text;
        margin = new HtmlMargin(page, view);
        CollectStretches();
    }

    /// <summary>Writes the text of a document.</summary>
    public static void Write(HtmlOut page, HtmlView view) => new HtmlText(page, view).WriteAll();

    // Operands that are words, or words around a claim, get marks of their own.
    private void CollectStretches()
    {
        for (int f = 0; f < view.Findings.Count; f++)
        {
            IReadOnlyList<CheckOperand> operands = view.Findings[f].Operands;
            for (int i = 0; i < operands.Count; i++)
            {
                if (!HtmlFindings.IsClaimItself(operands[i])) stretches.Add((operands[i].Span.Start, operands[i].Span.End, $"{view.Prefix}x{f + 1}-{i}", f + 1));
            }
        }
        stretches.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : one.End.CompareTo(other.End));
        foreach ((int start, int end, _, _) in stretches)
        {
            if (marked.Count > 0 && start <= marked[^1].End) marked[^1] = TextSpan.FromBounds(marked[^1].Start, Math.Max(marked[^1].End, end));
            else marked.Add(TextSpan.FromBounds(start, end));
        }
    }

    private void WriteAll()
    {
        page.Raw("<div class=text>");
        int at = 0;
        foreach (Claim claim in view.Facts.Claims)
        {
            TextSpan span = claim.Span;
            WritePlain(at, span.Start);
            WriteAnchors(span.End);
            WriteClaim(claim, span);
            at = span.End;
        }
        WritePlain(at, text.Length);
        WriteAnchors(text.Length + 1);
        page.Raw("</div>\n");
    }

    private void WritePlain(int start, int end)
    {
        foreach (TextSpan mark in marked)
        {
            if (mark.End <= start) continue;
            if (mark.Start >= end) break;
            WriteUnmarked(start, Math.Max(start, mark.Start));
            start = Math.Max(start, mark.Start);
            WriteAnchors(start + 1);
            int stop = Math.Min(end, mark.End);
            page.Raw("<mark class=x>");
            Prose(start, stop);
            page.Raw("</mark>");
            start = stop;
        }
        WriteUnmarked(start, end);
    }

    // A piece ends only between lines outside marks, so that nothing is cut.
    private void WriteUnmarked(int start, int end)
    {
        while (start - pieceStart < PieceLength * 2L && end - pieceStart > PieceLength)
        {
            int line = text.IndexOf('\n', Math.Max(start, Math.Min(end, pieceStart + PieceLength)), end - Math.Max(start, Math.Min(end, pieceStart + PieceLength)));
            if (line < 0) break;
            Prose(start, line);
            page.Raw("</div><div class=text>");
            start = pieceStart = line + 1;
        }
        Prose(start, end);
    }

    // The text with the numbers of its margin, each before the first character of its line.
    private void Prose(int start, int end)
    {
        while (margin.Next < end)
        {
            int number = Math.Max(start, margin.Next);
            page.Prose(text, start, number);
            margin.Write();
            start = number;
        }
        page.Prose(text, start, end);
    }

    // The places that findings lead to, and the way back, stand before the words or the claim they begin in.
    private void WriteAnchors(int before)
    {
        for (; next < stretches.Count && stretches[next].Start < before; next++)
        {
            page.Raw($"<span class=at id={stretches[next].Id}></span>");
            WriteBack(stretches[next].Finding);
        }
    }

    private void WriteBack(int finding) =>
        page.Raw($"<a class=\"b {JsonNames.Of(view.Findings[finding - 1].Severity)}\" href=#{view.Prefix}f{finding} data-n={finding} aria-label=\"").Words("page.finding").Raw($" {finding}\"></a>");

    private void WriteClaim(Claim claim, TextSpan span)
    {
        page.Raw($"<a class=\"m k-{JsonNames.Of(claim.Kind)} s-{view.StateOf(claim)}\" id={view.Prefix}m").Number(claim.Id).Raw($" href=#{view.Prefix}c").Number(claim.Id).Raw(" title=\"");
        page.Text(ReportWords.Of(claim.Kind, page.Language)).Raw(" ").Text(HtmlNumbers.ValueOf(claim));
        if (claim.Metric is { } metric) page.Raw(" · ").Text(metric);
        page.Raw("\">");
        Prose(span.Start, span.End);
        page.Raw("</a>");
        foreach (Check check in view.ChecksOf(claim))
        {
            if (check.IsFinding && check.Operands.Any(operand => operand.Claim?.Id == claim.Id && HtmlFindings.IsClaimItself(operand))) WriteBack(view.NumberOf(check));
        }
    }
}
