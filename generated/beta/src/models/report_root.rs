// @generated
use crate::mg;

/// Entity type [`microsoft.graph.reportRoot`][reference].
///
/// Requests: [`ReportRootResource`](crate::requests::report_root::ReportRootResource), for example
/// `graph.reports()`.
///
/// Operations: `device_configuration_device_activity`, `device_configuration_user_activity`,
/// `get_api_usage`, `get_attack_simulation_repeat_offenders`,
/// `get_attack_simulation_simulation_user_coverage`,
/// `get_attack_simulation_training_user_coverage`, `get_browser_distribution_user_counts`,
/// `get_browser_user_counts` and 92 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-reportroot?view=graph-rest-beta
pub struct ReportRoot {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReportRoot: "microsoft.graph.reportRoot", entity;
}

impl ReportRoot {
    /// `appCredentialSignInActivities`: many
    /// [`AppCredentialSignInActivity`](super::AppCredentialSignInActivity).
    pub const APP_CREDENTIAL_SIGN_IN_ACTIVITIES: mg::Nav<
        ReportRoot,
        Vec<super::AppCredentialSignInActivity>,
    > = mg::Nav::new("appCredentialSignInActivities");
    /// `applicationSignInDetailedSummary`: many
    /// [`ApplicationSignInDetailedSummary`](super::ApplicationSignInDetailedSummary).
    pub const APPLICATION_SIGN_IN_DETAILED_SUMMARY: mg::Nav<
        ReportRoot,
        Vec<super::ApplicationSignInDetailedSummary>,
    > = mg::Nav::new("applicationSignInDetailedSummary");
    /// `authenticationMethods`: [`AuthenticationMethodsRoot`](super::AuthenticationMethodsRoot).
    pub const AUTHENTICATION_METHODS: mg::Nav<
        ReportRoot,
        super::AuthenticationMethodsRoot,
    > = mg::Nav::new("authenticationMethods");
    /// `azureADPremiumLicenseInsight`:
    /// [`AzureAdPremiumLicenseInsight`](super::AzureAdPremiumLicenseInsight).
    pub const AZURE_AD_PREMIUM_LICENSE_INSIGHT: mg::Nav<
        ReportRoot,
        super::AzureAdPremiumLicenseInsight,
    > = mg::Nav::new("azureADPremiumLicenseInsight");
    /// `correlations`: many [`IdentityCorrelation`](super::IdentityCorrelation).
    pub const CORRELATIONS: mg::Nav<ReportRoot, Vec<super::IdentityCorrelation>> = mg::Nav::new(
        "correlations",
    );
    /// `credentialUserRegistrationDetails`: many
    /// [`CredentialUserRegistrationDetails`](super::CredentialUserRegistrationDetails).
    pub const CREDENTIAL_USER_REGISTRATION_DETAILS: mg::Nav<
        ReportRoot,
        Vec<super::CredentialUserRegistrationDetails>,
    > = mg::Nav::new("credentialUserRegistrationDetails");
    /// `dailyPrintUsage`: many [`PrintUsage`](super::PrintUsage).
    pub const DAILY_PRINT_USAGE: mg::Nav<ReportRoot, Vec<super::PrintUsage>> = mg::Nav::new(
        "dailyPrintUsage",
    );
    /// `dailyPrintUsageByPrinter`: many [`PrintUsageByPrinter`](super::PrintUsageByPrinter).
    pub const DAILY_PRINT_USAGE_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("dailyPrintUsageByPrinter");
    /// `dailyPrintUsageByUser`: many [`PrintUsageByUser`](super::PrintUsageByUser).
    pub const DAILY_PRINT_USAGE_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("dailyPrintUsageByUser");
    /// `dailyPrintUsageSummariesByPrinter`: many
    /// [`PrintUsageByPrinter`](super::PrintUsageByPrinter).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const DAILY_PRINT_USAGE_SUMMARIES_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("dailyPrintUsageSummariesByPrinter");
    /// `dailyPrintUsageSummariesByUser`: many [`PrintUsageByUser`](super::PrintUsageByUser).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const DAILY_PRINT_USAGE_SUMMARIES_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("dailyPrintUsageSummariesByUser");
    /// `healthMonitoring`:
    /// [`HealthMonitoringRoot`](crate::models::health_monitoring::HealthMonitoringRoot).
    pub const HEALTH_MONITORING: mg::Nav<
        ReportRoot,
        crate::models::health_monitoring::HealthMonitoringRoot,
    > = mg::Nav::new("healthMonitoring");
    /// `identityAnalytics`: [`IdentityAnalyticsRoot`](super::IdentityAnalyticsRoot).
    pub const IDENTITY_ANALYTICS: mg::Nav<ReportRoot, super::IdentityAnalyticsRoot> = mg::Nav::new(
        "identityAnalytics",
    );
    /// `microsoftAppsFileStorageContainerUsageSummary`:
    /// [`MicrosoftAppsFileStorageContainerUsage`](super::MicrosoftAppsFileStorageContainerUsage).
    pub const MICROSOFT_APPS_FILE_STORAGE_CONTAINER_USAGE_SUMMARY: mg::Nav<
        ReportRoot,
        super::MicrosoftAppsFileStorageContainerUsage,
    > = mg::Nav::new("microsoftAppsFileStorageContainerUsageSummary");
    /// `monthlyPrintUsageByPrinter`: many [`PrintUsageByPrinter`](super::PrintUsageByPrinter).
    pub const MONTHLY_PRINT_USAGE_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("monthlyPrintUsageByPrinter");
    /// `monthlyPrintUsageByUser`: many [`PrintUsageByUser`](super::PrintUsageByUser).
    pub const MONTHLY_PRINT_USAGE_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("monthlyPrintUsageByUser");
    /// `monthlyPrintUsageSummariesByPrinter`: many
    /// [`PrintUsageByPrinter`](super::PrintUsageByPrinter).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const MONTHLY_PRINT_USAGE_SUMMARIES_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("monthlyPrintUsageSummariesByPrinter");
    /// `monthlyPrintUsageSummariesByUser`: many [`PrintUsageByUser`](super::PrintUsageByUser).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const MONTHLY_PRINT_USAGE_SUMMARIES_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("monthlyPrintUsageSummariesByUser");
    /// `partners`: [`Partners`](super::Partners).
    pub const PARTNERS: mg::Nav<ReportRoot, super::Partners> = mg::Nav::new("partners");
    /// `security`: [`SecurityReportsRoot`](super::SecurityReportsRoot).
    pub const SECURITY: mg::Nav<ReportRoot, super::SecurityReportsRoot> = mg::Nav::new(
        "security",
    );
    /// `serviceActivity`: [`ServiceActivity`](super::ServiceActivity).
    pub const SERVICE_ACTIVITY: mg::Nav<ReportRoot, super::ServiceActivity> = mg::Nav::new(
        "serviceActivity",
    );
    /// `servicePrincipalSignInActivities`: many
    /// [`ServicePrincipalSignInActivity`](super::ServicePrincipalSignInActivity).
    pub const SERVICE_PRINCIPAL_SIGN_IN_ACTIVITIES: mg::Nav<
        ReportRoot,
        Vec<super::ServicePrincipalSignInActivity>,
    > = mg::Nav::new("servicePrincipalSignInActivities");
    /// `sla`: [`ServiceLevelAgreementRoot`](super::ServiceLevelAgreementRoot).
    pub const SLA: mg::Nav<ReportRoot, super::ServiceLevelAgreementRoot> = mg::Nav::new(
        "sla",
    );
    /// `userCredentialUsageDetails`: many
    /// [`UserCredentialUsageDetails`](super::UserCredentialUsageDetails).
    pub const USER_CREDENTIAL_USAGE_DETAILS: mg::Nav<
        ReportRoot,
        Vec<super::UserCredentialUsageDetails>,
    > = mg::Nav::new("userCredentialUsageDetails");
    /// `userInsights`: [`UserInsightsRoot`](super::UserInsightsRoot).
    pub const USER_INSIGHTS: mg::Nav<ReportRoot, super::UserInsightsRoot> = mg::Nav::new(
        "userInsights",
    );
}
