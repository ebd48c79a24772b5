using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Html;

/// <summary>Writes the page around the documents.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(() => Read("report.css")), Script = new(() => Read("report.js"));

    private static readonly Lazy<string> Policy = new(() =>
        $"default-src 'none'; style-src '{HashOf(Style.Value)}'; script-src '{HashOf(Script.Value)}'; base-uri 'none'; form-action 'none'");

    /// <summary>Writes the whole page.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<HtmlInput> inputs, MessageLanguage language)
    {
        var page = new HtmlOut(writer, language);
        bool verified = inputs.Any(input => input.Report is not null);
        WriteHead(page, inputs, verified);
        HtmlView?[] views = [.. inputs.Select((input, index) => input.Facts is { } facts && input.Error is null ? new HtmlView(facts, input.Report, input.Places, index == 0 ? "" : $"d{index + 1}-") : null)];
        if (inputs.Count > 1)
        {
            WriteContents(page, inputs, views);
            HtmlFilter.Write(page, views, verified);
        }
        for (int i = 0; i < inputs.Count; i++)
        {
            if (views[i] is { } view) HtmlDocument.Write(page, inputs[i].Name, view, i + 1, withFilter: inputs.Count == 1);
            else page.Raw($"<article class=doc id=doc{i + 1}><header class=top><h1>").Text(inputs[i].Name).Raw("</h1><p class=bad>").Words("page.unreadable").Raw(" · ").Text(inputs[i].Error ?? "").Raw("</header></article>\n");
        }
        page.Raw("<footer>").Words("page.footer").Raw("</footer>\n<script>").Raw(Script.Value).Raw("</script>\n</body></html>\n");
    }

    private static void WriteHead(HtmlOut page, IReadOnlyList<HtmlInput> inputs, bool verified)
    {
        page.Raw($"<!DOCTYPE html>\n<html lang={(page.Language == MessageLanguage.Chinese ? "zh-CN" : "en")}><head><meta charset=utf-8>\n");
        page.Raw($"<meta http-equiv=Content-Security-Policy content=\"{Policy.Value}\">\n");
        page.Raw("<meta name=viewport content=\"width=device-width,initial-scale=1\"><meta name=color-scheme content=\"light dark\"><meta name=referrer content=no-referrer>\n<title>");
        if (inputs.Count == 1) page.Text(inputs[0].Name).Raw(" · ");
        page.Words(verified ? "page.verified" : "page.extracted").Raw(" · ReportFacts</title>\n<style>").Raw(Style.Value).Raw("</style></head>\n<body>");
        page.Raw("<a class=skip href=#text1>").Words("page.skip").Raw("</a>\n");
    }

    private static void WriteContents(HtmlOut page, IReadOnlyList<HtmlInput> inputs, HtmlView?[] views)
    {
        page.Raw("<nav class=docs><h2>").Words("page.documents").Raw("</h2><ol>");
        for (int i = 0; i < inputs.Count; i++)
        {
            page.Raw($"<li><a href=#doc{i + 1}>").Text(inputs[i].Name).Raw("</a> <small>");
            if (views[i] is not { } view) page.Raw("<b class=bad>").Words("page.unreadable").Raw("</b>");
            else
            {
                page.Number(view.Facts.Claims.Count).Raw(" ").Words("page.numbers");
                if (view.Findings.Count > 0) page.Raw(" · <b class=bad>").Number(view.Findings.Count).Raw(" ").Words("page.findings").Raw("</b>");
            }
            page.Raw("</small>\n");
        }
        page.Raw("</ol></nav>\n");
    }

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ReportFacts.Serialization." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
