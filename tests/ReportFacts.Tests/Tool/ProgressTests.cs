using ReportFacts.Tool;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tests.Tool;

public sealed class ProgressTests
{
    private readonly StringWriter error = new();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void NoneIsShownWhereItWouldStandInTheWay(bool errorIsTerminal, bool outputIsTerminal) =>
        Assert.Null(Progress.Start(Console(errorIsTerminal, outputIsTerminal), new InputSelection([], null)));

    [Fact]
    public void AFewSmallFilesNeedNone() => Assert.Null(Progress.Start(Console(true, false), new InputSelection(["a.txt", "b.txt"], null)));

    [Fact]
    public void TheLineIsDrawnNowAndThenAndTakenAway()
    {
        var clock = new StepClock();
        using (Progress progress = Progress.Start(Console(true, false), new InputSelection([], null), clock)!)
        {
            for (int i = 0; i < 100; i++)
            {
                clock.Step(TimeSpan.FromMilliseconds(10));
                progress.Count(new Document { Text = "三十字" });
            }
        }
        string[] drawn = error.ToString().Split('\r');
        Assert.Equal(10, drawn.Count(line => line.Contains("documents", StringComparison.Ordinal)));
        Assert.Contains("100 documents", drawn[^3], StringComparison.Ordinal);
        Assert.Equal("", drawn[^2].Trim() + drawn[^1]);
    }

    private ToolConsole Console(bool errorIsTerminal, bool outputIsTerminal) =>
        new(Stream.Null, new ResultStream(new MemoryStream(), outputIsTerminal), error) { ErrorIsTerminal = errorIsTerminal };

    private sealed class StepClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Step(TimeSpan time) => now += time.Ticks;
    }
}
