using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportFacts.Documents.Markup;

/// <summary>Reads the text of an HTML page as a browser would show it without scripts, but for menus.</summary>
internal static class HtmlReader
{
    private static readonly FrozenSet<string> Unseen =
        FrozenSet.Create("SCRIPT", "STYLE", "NAV", "NOSCRIPT", "TEMPLATE", "HEAD", "IFRAME", "OBJECT", "SVG", "SELECT", "TEXTAREA", "BUTTON");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CAPTION", "CENTER", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET", "FIGCAPTION", "FIGURE",
        "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TR", "UL");

    public static DocumentText Read(string html, DocumentReadOptions options)
    {
        HtmlNesting.Check(html);
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        var text = new PlacedText(options.MaxTextLength);
        var flow = new FlowText(text);
        INode? root = page.Body ?? (INode?)page.DocumentElement;
        // Not by recursion: hostile pages nest deeper than any stack.
        for (INode? node = root; node is not null; node = Next(node, root!, flow)) Enter(node, flow);
        return text.ToDocument(DocumentFileFormat.Html, []);
    }

    private static void Enter(INode node, FlowText flow)
    {
        if (node is IText words) Append(words, flow);
        else if (node is IElement element && !IsUnseen(element)) Enter(element, flow);
    }

    private static void Enter(IElement element, FlowText flow)
    {
        if (element.TagName is "TD" or "TH")
        {
            if (element.PreviousElementSibling is not null) flow.Tab();
        }
        else if (element.TagName == "BR")
        {
            flow.EndLine();
        }
        else if (Blocks.Contains(element.TagName) && !IsAloneInCell(element))
        {
            flow.BeginParagraph();
        }
    }

    private static void Append(IText words, FlowText flow)
    {
        if (words.ParentElement is not { TagName: "PRE" })
        {
            flow.Append(words.Data);
            return;
        }
        bool first = true;
        foreach (ReadOnlySpan<char> line in words.Data.AsSpan().EnumerateLines())
        {
            if (!first) flow.EndLine();
            first = false;
            flow.Append(line);
        }
    }

    // A first paragraph in a table cell stays on the line of its row.
    private static bool IsAloneInCell(IElement element) => element is { TagName: "P" or "DIV", ParentElement.TagName: "TD" or "TH", PreviousElementSibling: null };

    private static INode? Next(INode node, INode root, FlowText flow)
    {
        if (node.FirstChild is { } child && !(node is IElement element && IsUnseen(element))) return child;
        for (INode? at = node; at is not null && at != root; at = at.Parent)
        {
            if (at is IElement left && Blocks.Contains(left.TagName) && !IsAloneInCell(left)) flow.EndLine();
            if (at.NextSibling is { } next) return next;
        }
        return null;
    }

    private static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.TagName.ToUpperInvariant()) || element.HasAttribute("hidden")
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;
}
