using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using ReportFacts.Serialization;
using ReportFacts.Tests.Robustness;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization.Html;

/// <summary>The page as people meet it, in a browser.</summary>
public sealed class HtmlReportBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private readonly List<string> incidents = [];

    [Fact]
    public async Task OperandsOfFindingsLeadToTheTextAndBack()
    {
        IPage page = await browser.OpenAsync(Page(), incidents);
        await Browser.KeepAsync(page, "desktop");
        await page.Locator("#f3 .ops a").First.ClickAsync();
        ILocator mention = page.Locator(".m:target");
        Assert.Equal("842起", (await mention.InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal));
        await Expect(mention);
        await page.Locator(".m:target + .b").ClickAsync();
        Assert.Equal("f3", await page.Locator(".finding:target").GetAttributeAsync("id"));
        Assert.Empty(incidents);
    }

    [Fact]
    public async Task HoverShowsWhatANumberSays()
    {
        IPage page = await browser.OpenAsync(Page(), incidents);
        ILocator mention = page.Locator(".m.k-amount").First;
        await mention.ScrollIntoViewIfNeededAsync();
        await mention.HoverAsync();
        ILocator card = page.Locator(".card.peek");
        await Expect(card);
        Assert.Contains("130,000,000 CNY", await card.InnerTextAsync(), StringComparison.Ordinal);
        await Browser.KeepAsync(page, "hover");
        await page.Mouse.MoveAsync(2, 2);
        Assert.Equal(0, await card.CountAsync());
        Assert.Empty(incidents);
    }

    [Fact]
    public async Task TheKeyboardOpensAndClosesACardWithoutAJump()
    {
        IPage page = await browser.OpenAsync(Page(), incidents);
        ILocator mention = page.Locator(".m").Nth(5);
        await mention.FocusAsync();
        int before = await page.EvaluateAsync<int>("() => Math.round(scrollY)");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".card:target"));
        Assert.Equal(before, await page.EvaluateAsync<int>("() => Math.round(scrollY)"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".card:target").CountAsync());
        Assert.Equal(await mention.GetAttributeAsync("id"), await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Empty(incidents);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FiltersAndCardsWorkWithAndWithoutScripts(bool scripts)
    {
        IPage page = await browser.OpenAsync(Page(), incidents, new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 1280, Height = 900 } });
        ILocator date = page.Locator(".m.k-date").First, card = page.Locator(".card.k-date").First;
        string shown = await BackgroundOf(date, scripts);
        await page.Locator("label.k-date").ClickAsync();
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        if (scripts) Assert.NotEqual(shown, await BackgroundOf(date, scripts));
        await page.Locator("label.k-date").ClickAsync();
        await page.Locator(".m.k-amount").First.ClickAsync();
        await Expect(page.Locator(".card:target"));
        if (!scripts) await Browser.KeepAsync(page, "no-script");
        await page.Locator(".card:target .close").ClickAsync();
        Assert.Equal(0, await page.Locator(".card:target").CountAsync());
        Assert.Empty(incidents);
    }

    [Fact]
    public async Task APhoneNeedsNoSidewaysScrolling()
    {
        IPage page = await browser.OpenAsync(Page(MessageLanguage.English), incidents, new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 360);
        await Browser.KeepAsync(page, "phone", whole: true);
        await page.Locator(".m").Nth(3).TapAsync();
        await Expect(page.Locator(".card:target"));
        await Browser.KeepAsync(page, "phone-card");
        Assert.Empty(incidents);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task TextHasEnoughContrast(ColorScheme scheme)
    {
        IPage page = await browser.OpenAsync(Page(), incidents, new() { ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 900 } });
        await Browser.KeepAsync(page, scheme.ToString().ToLowerInvariant());
        // Least contrast of words against the surface behind them, as WCAG counts it.
        const string Contrast = """
            () => {
              const canvas = document.createElement("canvas").getContext("2d");
              const rgb = (colour, under) => { canvas.fillStyle = under; canvas.fillRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
              const light = c => [c[0], c[1], c[2]].map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
              let least = [99, ""];
              for (const e of document.querySelectorAll("p,h1,h2,h3,small,code,.chip,.m,.state,.box span,dt,dd,.b,.no,li")) {
                let layers = [];
                for (let n = e; n; n = n.parentElement) layers.unshift(getComputedStyle(n).backgroundColor);
                let under = "white";
                for (const layer of layers) { const c = rgb(layer, under); under = `rgb(${c[0]},${c[1]},${c[2]})`; }
                const one = light(rgb(getComputedStyle(e).color, under)), two = light(rgb(under, "white"));
                const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
                if (ratio < least[0]) least = [ratio, e.className + " " + e.textContent.slice(0, 20)];
              }
              return least[0].toFixed(2) + " " + least[1];
            }
            """;
        string least = await page.EvaluateAsync<string>(Contrast);
        Assert.True(decimal.Parse(least.Split(' ')[0], CultureInfo.InvariantCulture) >= 4.5m, least);
    }

    [Fact]
    public async Task HostileTextIsShownAndNeverRun()
    {
        string html = Write([ReportSamples.Hostile, ReportSamples.Unread, ReportSamples.Empty]);
        IPage page = await browser.OpenAsync(html, incidents);
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("[onclick]").CountAsync());
        Assert.Equal(3, await page.Locator("article.doc").CountAsync());
        Assert.StartsWith("<script>alert(1)</script>\"'&amp;]]>202E2066反向0000001B[31mD800尾DC00FFFE --> </style> ::error::伪造\n", await page.Locator(".text").First.EvaluateAsync<string>("e => e.textContent"), StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("""() => [...document.querySelectorAll("a")].filter(a => !a.getAttribute("href").startsWith("#")).length"""));
        await Browser.KeepAsync(page, "hostile", whole: true);
        Assert.Empty(incidents);
    }

    [Fact]
    public async Task ThePolicyStopsForeignScripts()
    {
        string html = Page().Replace("<footer>", "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\"><footer>", StringComparison.Ordinal);
        IPage page = await browser.OpenAsync(html, incidents);
        Assert.NotEqual("run", await page.TitleAsync());
        Assert.NotEmpty(incidents);
    }

    [Fact]
    public async Task PrintLeavesOutWhatCanNotBePressed()
    {
        IPage page = await browser.OpenAsync(Page(), incidents);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".filter").IsVisibleAsync());
        Assert.True(await page.Locator(".finding").First.IsVisibleAsync());
        await Browser.KeepAsync(page, "print", whole: true);
        Assert.Empty(incidents);
    }

    [Fact]
    public async Task ALongReportStaysUsable()
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < 100_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"第{i % 90 + 10}个村今年有农户{i % 700 + 101}户，收入增长{i % 9 + 1}.{i % 7}%，修路{i % 80 + 3}公里，日子一天比一天好，大家对明年的收成也充满了信心，村口的老树年年发新枝，河边的水渠清了又清，外出的年轻人陆续回到家乡，办起合作社，种上果树，养起鱼虾，老人有人照看，孩子有学可上，邻里之间有事好商量，日子过得安稳踏实，村里的戏台重新搭起来，逢年过节锣鼓喧天，四邻八乡都来看热闹。\n");
        FactSheet facts = ReportAnalyzer.Default.Extract(text.ToString());
        Assert.True(facts.Claims.Count > 2000, $"{facts.Claims.Count} claims");
        string html = HtmlReport.ToHtml(facts, ReportAnalyzer.Default.Verify(facts), "long.txt");
        Assert.True(Encoding.UTF8.GetByteCount(html) < 2_500_000, $"{html.Length} characters");
        var watch = Stopwatch.StartNew();
        IPage page = await browser.OpenAsync(html, incidents);
        await page.Locator(".m").Last.ClickAsync();
        await Expect(page.Locator(".card:target"));
        // A test machine may be busy; a page that can't be used takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
        Assert.Empty(incidents);
    }

    private static string Page(MessageLanguage language = MessageLanguage.Chinese)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(SampleTexts.Page);
        return HtmlReport.ToHtml(facts, ReportAnalyzer.Default.Verify(facts), "report.txt", language);
    }

    private static string Write(VerificationResult[] results)
    {
        var writer = new StringWriter();
        HtmlReport.Write(writer, results);
        return writer.ToString();
    }

    private static Task<string> BackgroundOf(ILocator locator, bool scripts) =>
        scripts ? locator.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor") : Task.FromResult("");

    private static Task Expect(ILocator locator) => locator.WaitForAsync(new() { State = WaitForSelectorState.Visible, Timeout = 15_000 });
}
