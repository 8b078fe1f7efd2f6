// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reportRoot`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-reportroot?view=graph-rest-beta>
    ReportRoot "microsoft.graph.reportRoot" "entity";
}

impl ReportRoot {
    /// `appCredentialSignInActivities`: many `appCredentialSignInActivity`, contained
    pub const APP_CREDENTIAL_SIGN_IN_ACTIVITIES: mg::Nav<
        ReportRoot,
        Vec<super::AppCredentialSignInActivity>,
    > = mg::Nav::new("appCredentialSignInActivities");
    /// `applicationSignInDetailedSummary`: many `applicationSignInDetailedSummary`, contained
    pub const APPLICATION_SIGN_IN_DETAILED_SUMMARY: mg::Nav<
        ReportRoot,
        Vec<super::ApplicationSignInDetailedSummary>,
    > = mg::Nav::new("applicationSignInDetailedSummary");
    /// `authenticationMethods`: `authenticationMethodsRoot`, contained
    pub const AUTHENTICATION_METHODS: mg::Nav<
        ReportRoot,
        super::AuthenticationMethodsRoot,
    > = mg::Nav::new("authenticationMethods");
    /// `azureADPremiumLicenseInsight`: `azureADPremiumLicenseInsight`, contained
    pub const AZURE_AD_PREMIUM_LICENSE_INSIGHT: mg::Nav<
        ReportRoot,
        super::AzureAdPremiumLicenseInsight,
    > = mg::Nav::new("azureADPremiumLicenseInsight");
    /// `correlations`: many `identityCorrelation`, contained
    pub const CORRELATIONS: mg::Nav<ReportRoot, Vec<super::IdentityCorrelation>> = mg::Nav::new(
        "correlations",
    );
    /// `credentialUserRegistrationDetails`: many `credentialUserRegistrationDetails`, contained
    pub const CREDENTIAL_USER_REGISTRATION_DETAILS: mg::Nav<
        ReportRoot,
        Vec<super::CredentialUserRegistrationDetails>,
    > = mg::Nav::new("credentialUserRegistrationDetails");
    /// `dailyPrintUsage`: many `printUsage`, contained
    pub const DAILY_PRINT_USAGE: mg::Nav<ReportRoot, Vec<super::PrintUsage>> = mg::Nav::new(
        "dailyPrintUsage",
    );
    /// `dailyPrintUsageByPrinter`: many `printUsageByPrinter`, contained
    pub const DAILY_PRINT_USAGE_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("dailyPrintUsageByPrinter");
    /// `dailyPrintUsageByUser`: many `printUsageByUser`, contained
    pub const DAILY_PRINT_USAGE_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("dailyPrintUsageByUser");
    /// `dailyPrintUsageSummariesByPrinter`: many `printUsageByPrinter`, contained
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const DAILY_PRINT_USAGE_SUMMARIES_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("dailyPrintUsageSummariesByPrinter");
    /// `dailyPrintUsageSummariesByUser`: many `printUsageByUser`, contained
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const DAILY_PRINT_USAGE_SUMMARIES_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("dailyPrintUsageSummariesByUser");
    /// `healthMonitoring`: `microsoft.graph.healthMonitoring.healthMonitoringRoot`, contained
    pub const HEALTH_MONITORING: mg::Nav<
        ReportRoot,
        crate::models::health_monitoring::HealthMonitoringRoot,
    > = mg::Nav::new("healthMonitoring");
    /// `identityAnalytics`: `identityAnalyticsRoot`, contained
    pub const IDENTITY_ANALYTICS: mg::Nav<ReportRoot, super::IdentityAnalyticsRoot> = mg::Nav::new(
        "identityAnalytics",
    );
    /// `microsoftAppsFileStorageContainerUsageSummary`: `microsoftAppsFileStorageContainerUsage`, contained
    pub const MICROSOFT_APPS_FILE_STORAGE_CONTAINER_USAGE_SUMMARY: mg::Nav<
        ReportRoot,
        super::MicrosoftAppsFileStorageContainerUsage,
    > = mg::Nav::new("microsoftAppsFileStorageContainerUsageSummary");
    /// `monthlyPrintUsageByPrinter`: many `printUsageByPrinter`, contained
    pub const MONTHLY_PRINT_USAGE_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("monthlyPrintUsageByPrinter");
    /// `monthlyPrintUsageByUser`: many `printUsageByUser`, contained
    pub const MONTHLY_PRINT_USAGE_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("monthlyPrintUsageByUser");
    /// `monthlyPrintUsageSummariesByPrinter`: many `printUsageByPrinter`, contained
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const MONTHLY_PRINT_USAGE_SUMMARIES_BY_PRINTER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByPrinter>,
    > = mg::Nav::new("monthlyPrintUsageSummariesByPrinter");
    /// `monthlyPrintUsageSummariesByUser`: many `printUsageByUser`, contained
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const MONTHLY_PRINT_USAGE_SUMMARIES_BY_USER: mg::Nav<
        ReportRoot,
        Vec<super::PrintUsageByUser>,
    > = mg::Nav::new("monthlyPrintUsageSummariesByUser");
    /// `partners`: `partners`, contained
    pub const PARTNERS: mg::Nav<ReportRoot, super::Partners> = mg::Nav::new("partners");
    /// `security`: `securityReportsRoot`, contained
    pub const SECURITY: mg::Nav<ReportRoot, super::SecurityReportsRoot> = mg::Nav::new(
        "security",
    );
    /// `serviceActivity`: `serviceActivity`, contained
    pub const SERVICE_ACTIVITY: mg::Nav<ReportRoot, super::ServiceActivity> = mg::Nav::new(
        "serviceActivity",
    );
    /// `servicePrincipalSignInActivities`: many `servicePrincipalSignInActivity`, contained
    pub const SERVICE_PRINCIPAL_SIGN_IN_ACTIVITIES: mg::Nav<
        ReportRoot,
        Vec<super::ServicePrincipalSignInActivity>,
    > = mg::Nav::new("servicePrincipalSignInActivities");
    /// `sla`: `serviceLevelAgreementRoot`, contained
    pub const SLA: mg::Nav<ReportRoot, super::ServiceLevelAgreementRoot> = mg::Nav::new(
        "sla",
    );
    /// `userCredentialUsageDetails`: many `userCredentialUsageDetails`, contained
    pub const USER_CREDENTIAL_USAGE_DETAILS: mg::Nav<
        ReportRoot,
        Vec<super::UserCredentialUsageDetails>,
    > = mg::Nav::new("userCredentialUsageDetails");
    /// `userInsights`: `userInsightsRoot`, contained
    pub const USER_INSIGHTS: mg::Nav<ReportRoot, super::UserInsightsRoot> = mg::Nav::new(
        "userInsights",
    );
}
