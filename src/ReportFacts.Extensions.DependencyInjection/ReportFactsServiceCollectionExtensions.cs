using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ReportFacts;
using ReportFacts.Extensions.DependencyInjection;
using ReportFacts.Verification;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers ReportFacts in a service collection.</summary>
public static class ReportFactsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ReportAnalyzer"/> and <see cref="VerificationOptions"/> as singletons. An <c>IWordSegmenter</c> and every
    /// <c>IMentionRecognizer</c> that are registered too become the analyzer's.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; may be called several times, later ones on top.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>Wrong options throw an <see cref="OptionsValidationException"/> when the analyzer is first asked for.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// services.AddReportFacts(options => options.MaxTextLength = 2_000_000);
    /// </code></example>
    public static IServiceCollection AddReportFacts(this IServiceCollection services, Action<ReportFactsServiceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ReportFactsServiceOptions>();
        if (configure is not null) services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ReportFactsServiceOptions>, ReportFactsOptionsValidator>());
        services.TryAddSingleton(ReportFactsFactory.CreateAnalyzer);
        services.TryAddSingleton(ReportFactsFactory.CreateVerificationOptions);
        return services;
    }

    /// <summary>Registers the same with options from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section that holds the properties of <see cref="ReportFactsServiceOptions"/>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configuration"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// services.AddReportFacts(builder.Configuration.GetSection("ReportFacts"));
    /// </code></example>
    public static IServiceCollection AddReportFacts(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddReportFacts();
        services.Configure<ReportFactsServiceOptions>(configuration);
        return services;
    }
}
