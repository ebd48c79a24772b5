using Microsoft.Playwright;

namespace ReportFacts.Tests.Serialization.Html;

/// <summary>Debian's chromium, started once for all tests of pages; without it those tests are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable)) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a page from a file; every request beyond it, every dialog and every error of a script is noted in <paramref name="incidents"/>.</summary>
    public async Task<IPage> OpenAsync(string html, List<string> incidents, BrowserNewContextOptions? options = null)
    {
        if (browser is null) Assert.Skip("there is no chromium; tools/install-browser.sh installs it");
        string file = Path.Combine(Path.GetTempPath(), $"reportfacts-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        options ??= new() { ViewportSize = new() { Width = 1280, Height = 900 } };
        options.ReducedMotion = ReducedMotion.Reduce; // positions are compared
        IBrowserContext context = await browser.NewContextAsync(options);
        IPage page = await context.NewPageAsync();
        page.Request += (_, request) => { if (request.Url.Split('#')[0] != "file://" + file) incidents.Add("request " + request.Url); };
        page.Dialog += (_, dialog) => incidents.Add("dialog " + dialog.Message);
        page.PageError += (_, error) => incidents.Add("error " + error);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") incidents.Add("console " + message.Text); };
        await page.GotoAsync("file://" + file);
        File.Delete(file);
        return page;
    }

    /// <summary>Keeps a picture where the variable REPORTFACTS_SCREENSHOTS names a folder.</summary>
    public static async Task KeepAsync(IPage page, string name, bool whole = false)
    {
        if (Environment.GetEnvironmentVariable("REPORTFACTS_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = whole });
    }
}
