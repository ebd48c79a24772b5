using ReportFacts.Claims;

namespace ReportFacts.Serialization.Html;

/// <summary>Writes the filters by kind and by result; the style sheet makes them work, so they need no script.</summary>
internal static class HtmlFilter
{
    private static readonly string[] States = ["fail", "possible", "stretched", "pass", "notAssessable", "none"];

    /// <summary>Writes a box for every kind and every result that occurs.</summary>
    public static void Write(HtmlOut page, IEnumerable<HtmlView?> views, bool verified)
    {
        var kinds = new SortedDictionary<int, int>();
        var states = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (HtmlView? view in views)
        {
            foreach (Claim claim in view?.Facts.Claims ?? [])
            {
                kinds[(int)claim.Kind] = kinds.GetValueOrDefault((int)claim.Kind) + 1;
                string state = view!.StateOf(claim);
                states[state] = states.GetValueOrDefault(state) + 1;
            }
        }
        if (kinds.Count == 0) return;
        page.Raw("<form class=filter autocomplete=off><fieldset><legend>").Words("page.filterKind").Raw("</legend>");
        foreach ((int kind, int count) in kinds) WriteBox(page, "k-" + JsonNames.Of((Mentions.MentionKind)kind), "kind." + JsonNames.Of((Mentions.MentionKind)kind), count);
        page.Raw("</fieldset>");
        if (verified)
        {
            page.Raw("<fieldset><legend>").Words("page.filterStatus").Raw("</legend>");
            foreach (string state in States.Where(states.ContainsKey)) WriteBox(page, "s-" + state, "state." + state, states[state]);
            page.Raw("</fieldset>");
        }
        page.Raw("</form>\n");
    }

    private static void WriteBox(HtmlOut page, string name, string words, int count) =>
        page.Raw($"<label class=\"box {name}\"><input type=checkbox id={name} checked><span>").Words(words).Raw(" <small>").Number(count).Raw("</small></span></label>");
}
