using Microsoft.Extensions.Options;

namespace ReportFacts.Extensions.DependencyInjection;

/// <summary>Names every mistake of the options at once.</summary>
internal sealed class ReportFactsOptionsValidator : IValidateOptions<ReportFactsServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, ReportFactsServiceOptions options)
    {
        string[] problems = [.. ReportFactsFactory.Problems(options).Select(problem => $"ReportFacts: {problem}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
