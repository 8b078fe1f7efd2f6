// @generated
use crate::{mg, models, requests};

/// Requests on one [`ReportRoot`](models::ReportRoot): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.reports()`.
#[derive(Clone, Debug)]
pub struct ReportRootResource(mg::One<models::ReportRoot>);

mg::builder! { ReportRootResource: mg::One<models::ReportRoot> }

impl ReportRootResource {
    /// `…/appCredentialSignInActivities`: many
    /// [`AppCredentialSignInActivity`](models::AppCredentialSignInActivity).
    #[inline]
    pub fn app_credential_sign_in_activities(
        &self,
    ) -> requests::app_credential_sign_in_activity::AppCredentialSignInActivityCollection {
        mg::navigate(self, "appCredentialSignInActivities")
    }

    /// `…/applicationSignInDetailedSummary`: many
    /// [`ApplicationSignInDetailedSummary`](models::ApplicationSignInDetailedSummary).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated).
    #[inline]
    pub fn application_sign_in_detailed_summary(
        &self,
    ) -> requests::application_sign_in_detailed_summary::ApplicationSignInDetailedSummaryCollection {
        mg::navigate(self, "applicationSignInDetailedSummary")
    }

    /// `…/authenticationMethods`: [`AuthenticationMethodsRoot`](models::AuthenticationMethodsRoot).
    #[inline]
    pub fn authentication_methods(
        &self,
    ) -> requests::authentication_methods_root::AuthenticationMethodsRootResource {
        mg::navigate(self, "authenticationMethods")
    }

    /// `…/azureADPremiumLicenseInsight`:
    /// [`AzureAdPremiumLicenseInsight`](models::AzureAdPremiumLicenseInsight).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn azure_ad_premium_license_insight(
        &self,
    ) -> requests::azure_ad_premium_license_insight::AzureAdPremiumLicenseInsightResource {
        mg::navigate(self, "azureADPremiumLicenseInsight")
    }

    /// `…/correlations`: many [`IdentityCorrelation`](models::IdentityCorrelation).
    ///
    /// Not available here: `create`.
    ///
    /// Least privileged permission to read: `ProvisioningLog.Read.All` (delegated),
    /// `AuditLog.Read.All` (application).
    #[inline]
    pub fn correlations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_correlation::IdentityCorrelationCollection,
        mg::capabilities::NoCreate,
    > {
        mg::navigate(self, "correlations")
    }

    /// `…/credentialUserRegistrationDetails`: many
    /// [`CredentialUserRegistrationDetails`](models::CredentialUserRegistrationDetails).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/reportroot-list-credentialuserregistrationdetails?view=graph-rest-beta
    #[inline]
    pub fn credential_user_registration_details(
        &self,
    ) -> requests::credential_user_registration_details::CredentialUserRegistrationDetailsCollection {
        mg::navigate(self, "credentialUserRegistrationDetails")
    }

    /// `…/dailyPrintUsage`: many [`PrintUsage`](models::PrintUsage).
    #[inline]
    pub fn daily_print_usage(&self) -> requests::print_usage::PrintUsageCollection {
        mg::navigate(self, "dailyPrintUsage")
    }

    /// `…/dailyPrintUsageByPrinter`: many [`PrintUsageByPrinter`](models::PrintUsageByPrinter).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyprinter?view=graph-rest-beta
    #[inline]
    pub fn daily_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::navigate(self, "dailyPrintUsageByPrinter")
    }

    /// `…/dailyPrintUsageByUser`: many [`PrintUsageByUser`](models::PrintUsageByUser).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyuser?view=graph-rest-beta
    #[inline]
    pub fn daily_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::navigate(self, "dailyPrintUsageByUser")
    }

    /// `…/dailyPrintUsageSummariesByPrinter`: many
    /// [`PrintUsageByPrinter`](models::PrintUsageByPrinter).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn daily_print_usage_summaries_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::navigate(self, "dailyPrintUsageSummariesByPrinter")
    }

    /// `…/dailyPrintUsageSummariesByUser`: many [`PrintUsageByUser`](models::PrintUsageByUser).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn daily_print_usage_summaries_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::navigate(self, "dailyPrintUsageSummariesByUser")
    }

    /// `…/healthMonitoring`:
    /// [`HealthMonitoringRoot`](models::health_monitoring::HealthMonitoringRoot).
    #[inline]
    pub fn health_monitoring(
        &self,
    ) -> requests::health_monitoring::health_monitoring_root::HealthMonitoringRootResource {
        mg::navigate(self, "healthMonitoring")
    }

    /// `…/identityAnalytics`: [`IdentityAnalyticsRoot`](models::IdentityAnalyticsRoot).
    #[inline]
    pub fn identity_analytics(
        &self,
    ) -> requests::identity_analytics_root::IdentityAnalyticsRootResource {
        mg::navigate(self, "identityAnalytics")
    }

    /// `…/microsoftAppsFileStorageContainerUsageSummary`:
    /// [`MicrosoftAppsFileStorageContainerUsage`](models::MicrosoftAppsFileStorageContainerUsage).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated).
    #[inline]
    pub fn microsoft_apps_file_storage_container_usage_summary(
        &self,
    ) -> requests::microsoft_apps_file_storage_container_usage::MicrosoftAppsFileStorageContainerUsageResource {
        mg::navigate(self, "microsoftAppsFileStorageContainerUsageSummary")
    }

    /// `…/monthlyPrintUsageByPrinter`: many [`PrintUsageByPrinter`](models::PrintUsageByPrinter).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyprinter?view=graph-rest-beta
    #[inline]
    pub fn monthly_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::navigate(self, "monthlyPrintUsageByPrinter")
    }

    /// `…/monthlyPrintUsageByUser`: many [`PrintUsageByUser`](models::PrintUsageByUser).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyuser?view=graph-rest-beta
    #[inline]
    pub fn monthly_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::navigate(self, "monthlyPrintUsageByUser")
    }

    /// `…/monthlyPrintUsageSummariesByPrinter`: many
    /// [`PrintUsageByPrinter`](models::PrintUsageByPrinter).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn monthly_print_usage_summaries_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::navigate(self, "monthlyPrintUsageSummariesByPrinter")
    }

    /// `…/monthlyPrintUsageSummariesByUser`: many [`PrintUsageByUser`](models::PrintUsageByUser).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn monthly_print_usage_summaries_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::navigate(self, "monthlyPrintUsageSummariesByUser")
    }

    /// `…/partners`: [`Partners`](models::Partners).
    #[inline]
    pub fn partners(&self) -> requests::partners_::PartnersResource {
        mg::navigate(self, "partners")
    }

    /// `…/security`: [`SecurityReportsRoot`](models::SecurityReportsRoot).
    #[inline]
    pub fn security(
        &self,
    ) -> requests::security_reports_root::SecurityReportsRootResource {
        mg::navigate(self, "security")
    }

    /// `…/serviceActivity`: [`ServiceActivity`](models::ServiceActivity).
    #[inline]
    pub fn service_activity(
        &self,
    ) -> requests::service_activity::ServiceActivityResource {
        mg::navigate(self, "serviceActivity")
    }

    /// `…/servicePrincipalSignInActivities`: many
    /// [`ServicePrincipalSignInActivity`](models::ServicePrincipalSignInActivity).
    #[inline]
    pub fn service_principal_sign_in_activities(
        &self,
    ) -> requests::service_principal_sign_in_activity::ServicePrincipalSignInActivityCollection {
        mg::navigate(self, "servicePrincipalSignInActivities")
    }

    /// `…/sla`: [`ServiceLevelAgreementRoot`](models::ServiceLevelAgreementRoot).
    #[inline]
    pub fn sla(
        &self,
    ) -> requests::service_level_agreement_root::ServiceLevelAgreementRootResource {
        mg::navigate(self, "sla")
    }

    /// `…/userCredentialUsageDetails`: many
    /// [`UserCredentialUsageDetails`](models::UserCredentialUsageDetails).
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/reportroot-list-usercredentialusagedetails?view=graph-rest-beta
    #[inline]
    pub fn user_credential_usage_details(
        &self,
    ) -> requests::user_credential_usage_details::UserCredentialUsageDetailsCollection {
        mg::navigate(self, "userCredentialUsageDetails")
    }

    /// `…/userInsights`: [`UserInsightsRoot`](models::UserInsightsRoot).
    #[inline]
    pub fn user_insights(
        &self,
    ) -> requests::user_insights_root::UserInsightsRootResource {
        mg::navigate(self, "userInsights")
    }

    /// `GET …/deviceConfigurationDeviceActivity`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationdeviceactivity?view=graph-rest-beta
    #[inline]
    pub fn device_configuration_device_activity(&self) -> mg::Request<models::Report> {
        self.raw().function("deviceConfigurationDeviceActivity")
    }

    /// `GET …/deviceConfigurationUserActivity`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationuseractivity?view=graph-rest-beta
    #[inline]
    pub fn device_configuration_user_activity(&self) -> mg::Request<models::Report> {
        self.raw().function("deviceConfigurationUserActivity")
    }

    /// `GET …/getApiUsage(serviceArea=…,period=…,appId=…)`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_api_usage(&self, parameters: GetApiUsage) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getApiUsage", &parameters)
    }

    /// `GET …/getAttackSimulationRepeatOffenders`.
    ///
    /// Returns a page of
    /// [`AttackSimulationRepeatOffender`](models::AttackSimulationRepeatOffender).
    ///
    /// Least privileged permission: `AttackSimulation.Read.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2022-05-24, to be removed on 2022-08-20 (revision 2022-05/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_attack_simulation_repeat_offenders(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationRepeatOffender>> {
        self.raw().function("getAttackSimulationRepeatOffenders")
    }

    /// `GET …/getAttackSimulationSimulationUserCoverage`.
    ///
    /// Returns a page of
    /// [`AttackSimulationSimulationUserCoverage`](models::AttackSimulationSimulationUserCoverage).
    ///
    /// Least privileged permission: `AttackSimulation.Read.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2022-05-24, to be removed on 2022-08-20 (revision 2022-05/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationSimulationUserCoverage>> {
        self.raw().function("getAttackSimulationSimulationUserCoverage")
    }

    /// `GET …/getAttackSimulationTrainingUserCoverage`.
    ///
    /// Returns a page of
    /// [`AttackSimulationTrainingUserCoverage`](models::AttackSimulationTrainingUserCoverage).
    ///
    /// Least privileged permission: `AttackSimulation.Read.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2022-05-24, to be removed on 2022-08-20 (revision 2022-05/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_attack_simulation_training_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationTrainingUserCoverage>> {
        self.raw().function("getAttackSimulationTrainingUserCoverage")
    }

    /// `GET …/getAzureADApplicationSignInSummary(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_azure_ad_application_sign_in_summary(
        &self,
        parameters: impl Into<GetAzureAdApplicationSignInSummary>,
    ) -> requests::application_sign_in_summary::ApplicationSignInSummaryCollection {
        self.raw()
            .call_with("getAzureADApplicationSignInSummary", &parameters.into())
            .into_builder()
    }

    /// `GET …/getBrowserDistributionUserCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_browser_distribution_user_counts(
        &self,
        parameters: impl Into<GetBrowserDistributionUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getBrowserDistributionUserCounts", &parameters.into())
    }

    /// `GET …/getBrowserUserCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_browser_user_counts(
        &self,
        parameters: impl Into<GetBrowserUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getBrowserUserCounts", &parameters.into())
    }

    /// `GET …/getBrowserUserDetail(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_browser_user_detail(
        &self,
        parameters: impl Into<GetBrowserUserDetail>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getBrowserUserDetail", &parameters.into())
    }

    /// `GET …/getCredentialUsageSummary(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getcredentialusagesummary?view=graph-rest-beta
    #[inline]
    pub fn get_credential_usage_summary(
        &self,
        parameters: impl Into<GetCredentialUsageSummary>,
    ) -> requests::credential_usage_summary::CredentialUsageSummaryCollection {
        self.raw()
            .call_with("getCredentialUsageSummary", &parameters.into())
            .into_builder()
    }

    /// `GET …/getCredentialUserRegistrationCount`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getcredentialuserregistrationcount?view=graph-rest-beta
    #[inline]
    pub fn get_credential_user_registration_count(
        &self,
    ) -> requests::credential_user_registration_count::CredentialUserRegistrationCountCollection {
        self.raw().call("getCredentialUserRegistrationCount").into_builder()
    }

    /// `GET …/getEmailActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_email_activity_counts(
        &self,
        parameters: impl Into<GetEmailActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getEmailActivityCounts", &parameters.into())
    }

    /// `GET …/getEmailActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getemailactivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_email_activity_user_counts(
        &self,
        parameters: impl Into<GetEmailActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getEmailActivityUserCounts", &parameters.into())
    }

    /// `GET …/getEmailActivityUserDetail(date=…)` or `GET …/getEmailActivityUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_email_activity_user_detail(
        &self,
        parameters: GetEmailActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getEmailActivityUserDetail", &parameters)
    }

    /// `GET …/getEmailAppUsageAppsUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getemailappusageappsusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_email_app_usage_apps_user_counts(
        &self,
        parameters: impl Into<GetEmailAppUsageAppsUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getEmailAppUsageAppsUserCounts", &parameters.into())
    }

    /// `GET …/getEmailAppUsageUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getemailappusageusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_email_app_usage_user_counts(
        &self,
        parameters: impl Into<GetEmailAppUsageUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getEmailAppUsageUserCounts", &parameters.into())
    }

    /// `GET …/getEmailAppUsageUserDetail(date=…)` or `GET …/getEmailAppUsageUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_email_app_usage_user_detail(
        &self,
        parameters: GetEmailAppUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getEmailAppUsageUserDetail", &parameters)
    }

    /// `GET …/getEmailAppUsageVersionsUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getemailappusageversionsusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_email_app_usage_versions_user_counts(
        &self,
        parameters: impl Into<GetEmailAppUsageVersionsUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getEmailAppUsageVersionsUserCounts", &parameters.into())
    }

    /// `GET …/getFormsUserActivityCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_forms_user_activity_counts(
        &self,
        parameters: impl Into<GetFormsUserActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getFormsUserActivityCounts", &parameters.into())
    }

    /// `GET …/getFormsUserActivityUserCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_forms_user_activity_user_counts(
        &self,
        parameters: impl Into<GetFormsUserActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getFormsUserActivityUserCounts", &parameters.into())
    }

    /// `GET …/getFormsUserActivityUserDetail(date=…)` or
    /// `GET …/getFormsUserActivityUserDetail(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_forms_user_activity_user_detail(
        &self,
        parameters: GetFormsUserActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getFormsUserActivityUserDetail", &parameters)
    }

    /// `GET …/getGroupArchivedPrintJobs(groupId=…,startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`ArchivedPrintJob`](models::ArchivedPrintJob).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated).
    #[inline]
    pub fn get_group_archived_print_jobs(
        &self,
        parameters: GetGroupArchivedPrintJobs,
    ) -> mg::Request<mg::Page<models::ArchivedPrintJob>> {
        self.raw().function_with("getGroupArchivedPrintJobs", &parameters)
    }

    /// `GET …/getM365AppPlatformUserCounts(period=…)`.
    ///
    /// Returns 200 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getm365appplatformusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_m365_app_platform_user_counts(
        &self,
        parameters: impl Into<GetM365AppPlatformUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getM365AppPlatformUserCounts", &parameters.into())
    }

    /// `GET …/getM365AppUserCounts(period=…)`.
    ///
    /// Returns 200 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getm365appusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_m365_app_user_counts(
        &self,
        parameters: impl Into<GetM365AppUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getM365AppUserCounts", &parameters.into())
    }

    /// `GET …/getM365AppUserDetail(date=…)` or `GET …/getM365AppUserDetail(period=…)`.
    ///
    /// Returns 200 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getm365appuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_m365_app_user_detail(
        &self,
        parameters: GetM365AppUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getM365AppUserDetail", &parameters)
    }

    /// `GET …/getMailboxUsageDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail?view=graph-rest-beta
    #[inline]
    pub fn get_mailbox_usage_detail(
        &self,
        parameters: impl Into<GetMailboxUsageDetail>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getMailboxUsageDetail", &parameters.into())
    }

    /// `GET …/getMailboxUsageMailboxCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getmailboxusagemailboxcounts?view=graph-rest-beta
    #[inline]
    pub fn get_mailbox_usage_mailbox_counts(
        &self,
        parameters: impl Into<GetMailboxUsageMailboxCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getMailboxUsageMailboxCounts", &parameters.into())
    }

    /// `GET …/getMailboxUsageQuotaStatusMailboxCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getmailboxusagequotastatusmailboxcounts?view=graph-rest-beta
    #[inline]
    pub fn get_mailbox_usage_quota_status_mailbox_counts(
        &self,
        parameters: impl Into<GetMailboxUsageQuotaStatusMailboxCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getMailboxUsageQuotaStatusMailboxCounts", &parameters.into())
    }

    /// `GET …/getMailboxUsageStorage(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getmailboxusagestorage?view=graph-rest-beta
    #[inline]
    pub fn get_mailbox_usage_storage(
        &self,
        parameters: impl Into<GetMailboxUsageStorage>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getMailboxUsageStorage", &parameters.into())
    }

    /// `GET …/getMicrosoft365CopilotUsageUserDetail(period=…,version=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_microsoft365_copilot_usage_user_detail(
        &self,
        parameters: impl Into<GetMicrosoft365CopilotUsageUserDetail>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getMicrosoft365CopilotUsageUserDetail", &parameters.into())
    }

    /// `GET …/getMicrosoft365CopilotUserCountSummary(period=…,version=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_microsoft365_copilot_user_count_summary(
        &self,
        parameters: impl Into<GetMicrosoft365CopilotUserCountSummary>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getMicrosoft365CopilotUserCountSummary", &parameters.into())
    }

    /// `GET …/getMicrosoft365CopilotUserCountTrend(period=…,version=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_microsoft365_copilot_user_count_trend(
        &self,
        parameters: impl Into<GetMicrosoft365CopilotUserCountTrend>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getMicrosoft365CopilotUserCountTrend", &parameters.into())
    }

    /// `GET …/getOffice365ActivationCounts`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365activationcounts?view=graph-rest-beta
    #[inline]
    pub fn get_office365_activation_counts(&self) -> mg::Request<mg::Bytes> {
        self.raw().function("getOffice365ActivationCounts")
    }

    /// `GET …/getOffice365ActivationsUserCounts`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_office365_activations_user_counts(&self) -> mg::Request<mg::Bytes> {
        self.raw().function("getOffice365ActivationsUserCounts")
    }

    /// `GET …/getOffice365ActivationsUserDetail`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_office365_activations_user_detail(&self) -> mg::Request<mg::Bytes> {
        self.raw().function("getOffice365ActivationsUserDetail")
    }

    /// `GET …/getOffice365ActiveUserCounts(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365activeusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_office365_active_user_counts(
        &self,
        parameters: impl Into<GetOffice365ActiveUserCounts>,
    ) -> requests::office365_active_user_counts::Office365ActiveUserCountsCollection {
        self.raw()
            .call_with("getOffice365ActiveUserCounts", &parameters.into())
            .into_builder()
    }

    /// `GET …/getOffice365ActiveUserDetail(date=…)` or
    /// `GET …/getOffice365ActiveUserDetail(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_office365_active_user_detail(
        &self,
        parameters: GetOffice365ActiveUserDetail,
    ) -> requests::office365_active_user_detail::Office365ActiveUserDetailCollection {
        self.raw().call_with("getOffice365ActiveUserDetail", &parameters).into_builder()
    }

    /// `GET …/getOffice365GroupsActivityCounts(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_office365_groups_activity_counts(
        &self,
        parameters: impl Into<GetOffice365GroupsActivityCounts>,
    ) -> requests::office365_groups_activity_counts::Office365GroupsActivityCountsCollection {
        self.raw()
            .call_with("getOffice365GroupsActivityCounts", &parameters.into())
            .into_builder()
    }

    /// `GET …/getOffice365GroupsActivityDetail(date=…)` or
    /// `GET …/getOffice365GroupsActivityDetail(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-beta
    #[inline]
    pub fn get_office365_groups_activity_detail(
        &self,
        parameters: GetOffice365GroupsActivityDetail,
    ) -> requests::office365_groups_activity_detail::Office365GroupsActivityDetailCollection {
        self.raw()
            .call_with("getOffice365GroupsActivityDetail", &parameters)
            .into_builder()
    }

    /// `GET …/getOffice365GroupsActivityFileCounts(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivityfilecounts?view=graph-rest-beta
    #[inline]
    pub fn get_office365_groups_activity_file_counts(
        &self,
        parameters: impl Into<GetOffice365GroupsActivityFileCounts>,
    ) -> requests::office365_groups_activity_file_counts::Office365GroupsActivityFileCountsCollection {
        self.raw()
            .call_with("getOffice365GroupsActivityFileCounts", &parameters.into())
            .into_builder()
    }

    /// `GET …/getOffice365GroupsActivityGroupCounts(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitygroupcounts?view=graph-rest-beta
    #[inline]
    pub fn get_office365_groups_activity_group_counts(
        &self,
        parameters: impl Into<GetOffice365GroupsActivityGroupCounts>,
    ) -> requests::office365_groups_activity_group_counts::Office365GroupsActivityGroupCountsCollection {
        self.raw()
            .call_with("getOffice365GroupsActivityGroupCounts", &parameters.into())
            .into_builder()
    }

    /// `GET …/getOffice365GroupsActivityStorage(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitystorage?view=graph-rest-beta
    #[inline]
    pub fn get_office365_groups_activity_storage(
        &self,
        parameters: impl Into<GetOffice365GroupsActivityStorage>,
    ) -> requests::office365_groups_activity_storage::Office365GroupsActivityStorageCollection {
        self.raw()
            .call_with("getOffice365GroupsActivityStorage", &parameters.into())
            .into_builder()
    }

    /// `GET …/getOffice365ServicesUserCounts(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getoffice365servicesusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_office365_services_user_counts(
        &self,
        parameters: impl Into<GetOffice365ServicesUserCounts>,
    ) -> requests::office365_services_user_counts::Office365ServicesUserCountsCollection {
        self.raw()
            .call_with("getOffice365ServicesUserCounts", &parameters.into())
            .into_builder()
    }

    /// `GET …/getOneDriveActivityFileCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityfilecounts?view=graph-rest-beta
    #[inline]
    pub fn get_one_drive_activity_file_counts(
        &self,
        parameters: impl Into<GetOneDriveActivityFileCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getOneDriveActivityFileCounts", &parameters.into())
    }

    /// `GET …/getOneDriveActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_one_drive_activity_user_counts(
        &self,
        parameters: impl Into<GetOneDriveActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getOneDriveActivityUserCounts", &parameters.into())
    }

    /// `GET …/getOneDriveActivityUserDetail(date=…)` or
    /// `GET …/getOneDriveActivityUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_one_drive_activity_user_detail(
        &self,
        parameters: GetOneDriveActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getOneDriveActivityUserDetail", &parameters)
    }

    /// `GET …/getOneDriveUsageAccountCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountcounts?view=graph-rest-beta
    #[inline]
    pub fn get_one_drive_usage_account_counts(
        &self,
        parameters: impl Into<GetOneDriveUsageAccountCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getOneDriveUsageAccountCounts", &parameters.into())
    }

    /// `GET …/getOneDriveUsageAccountDetail(date=…)` or
    /// `GET …/getOneDriveUsageAccountDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-beta
    #[inline]
    pub fn get_one_drive_usage_account_detail(
        &self,
        parameters: GetOneDriveUsageAccountDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getOneDriveUsageAccountDetail", &parameters)
    }

    /// `GET …/getOneDriveUsageFileCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getonedriveusagefilecounts?view=graph-rest-beta
    #[inline]
    pub fn get_one_drive_usage_file_counts(
        &self,
        parameters: impl Into<GetOneDriveUsageFileCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getOneDriveUsageFileCounts", &parameters.into())
    }

    /// `GET …/getOneDriveUsageStorage(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getonedriveusagestorage?view=graph-rest-beta
    #[inline]
    pub fn get_one_drive_usage_storage(
        &self,
        parameters: impl Into<GetOneDriveUsageStorage>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getOneDriveUsageStorage", &parameters.into())
    }

    /// `GET …/getPrinterArchivedPrintJobs(printerId=…,startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`ArchivedPrintJob`](models::ArchivedPrintJob).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated).
    #[inline]
    pub fn get_printer_archived_print_jobs(
        &self,
        parameters: GetPrinterArchivedPrintJobs,
    ) -> mg::Request<mg::Page<models::ArchivedPrintJob>> {
        self.raw().function_with("getPrinterArchivedPrintJobs", &parameters)
    }

    /// `GET …/getRelyingPartyDetailedSummary(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_relying_party_detailed_summary(
        &self,
        parameters: impl Into<GetRelyingPartyDetailedSummary>,
    ) -> requests::relying_party_detailed_summary::RelyingPartyDetailedSummaryCollection {
        self.raw()
            .call_with("getRelyingPartyDetailedSummary", &parameters.into())
            .into_builder()
    }

    /// `GET …/getSharePointActivityFileCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityfilecounts?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_activity_file_counts(
        &self,
        parameters: impl Into<GetSharePointActivityFileCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointActivityFileCounts", &parameters.into())
    }

    /// `GET …/getSharePointActivityPages(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointactivitypages?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_activity_pages(
        &self,
        parameters: impl Into<GetSharePointActivityPages>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointActivityPages", &parameters.into())
    }

    /// `GET …/getSharePointActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_activity_user_counts(
        &self,
        parameters: impl Into<GetSharePointActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointActivityUserCounts", &parameters.into())
    }

    /// `GET …/getSharePointActivityUserDetail(date=…)` or
    /// `GET …/getSharePointActivityUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_activity_user_detail(
        &self,
        parameters: GetSharePointActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointActivityUserDetail", &parameters)
    }

    /// `GET …/getSharePointApiUsage(date=…,appId=…,reportType=…)` or
    /// `GET …/getSharePointApiUsage(date=…,reportType=…)` or
    /// `GET …/getSharePointApiUsage(period=…,appId=…,reportType=…)` or others with further
    /// parameters.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated).
    #[inline]
    pub fn get_share_point_api_usage(
        &self,
        parameters: GetSharePointApiUsage,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointApiUsage", &parameters)
    }

    /// `GET …/getSharePointSiteUsageDetail(date=…)` or
    /// `GET …/getSharePointSiteUsageDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_site_usage_detail(
        &self,
        parameters: GetSharePointSiteUsageDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointSiteUsageDetail", &parameters)
    }

    /// `GET …/getSharePointSiteUsageFileCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagefilecounts?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_site_usage_file_counts(
        &self,
        parameters: impl Into<GetSharePointSiteUsageFileCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointSiteUsageFileCounts", &parameters.into())
    }

    /// `GET …/getSharePointSiteUsagePages(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagepages?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_site_usage_pages(
        &self,
        parameters: impl Into<GetSharePointSiteUsagePages>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointSiteUsagePages", &parameters.into())
    }

    /// `GET …/getSharePointSiteUsageSiteCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagesitecounts?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_site_usage_site_counts(
        &self,
        parameters: impl Into<GetSharePointSiteUsageSiteCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointSiteUsageSiteCounts", &parameters.into())
    }

    /// `GET …/getSharePointSiteUsageStorage(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagestorage?view=graph-rest-beta
    #[inline]
    pub fn get_share_point_site_usage_storage(
        &self,
        parameters: impl Into<GetSharePointSiteUsageStorage>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSharePointSiteUsageStorage", &parameters.into())
    }

    /// `GET …/getSkypeForBusinessActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_activity_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSkypeForBusinessActivityCounts", &parameters.into())
    }

    /// `GET …/getSkypeForBusinessActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_activity_user_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getSkypeForBusinessActivityUserCounts", &parameters.into())
    }

    /// `GET …/getSkypeForBusinessActivityUserDetail(date=…)` or
    /// `GET …/getSkypeForBusinessActivityUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_activity_user_detail(
        &self,
        parameters: GetSkypeForBusinessActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSkypeForBusinessActivityUserDetail", &parameters)
    }

    /// `GET …/getSkypeForBusinessDeviceUsageDistributionUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusagedistributionusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_device_usage_distribution_user_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessDeviceUsageDistributionUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessDeviceUsageDistributionUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessDeviceUsageUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_device_usage_user_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessDeviceUsageUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessDeviceUsageUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessDeviceUsageUserDetail(date=…)` or
    /// `GET …/getSkypeForBusinessDeviceUsageUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_device_usage_user_detail(
        &self,
        parameters: GetSkypeForBusinessDeviceUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getSkypeForBusinessDeviceUsageUserDetail", &parameters)
    }

    /// `GET …/getSkypeForBusinessOrganizerActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_organizer_activity_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessOrganizerActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessOrganizerActivityCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessOrganizerActivityMinuteCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityminutecounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_organizer_activity_minute_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessOrganizerActivityMinuteCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessOrganizerActivityMinuteCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessOrganizerActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_organizer_activity_user_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessOrganizerActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessOrganizerActivityUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessParticipantActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_participant_activity_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessParticipantActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessParticipantActivityCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessParticipantActivityMinuteCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityminutecounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_participant_activity_minute_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessParticipantActivityMinuteCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessParticipantActivityMinuteCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessParticipantActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_participant_activity_user_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessParticipantActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessParticipantActivityUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessPeerToPeerActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_peer_to_peer_activity_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessPeerToPeerActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessPeerToPeerActivityCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityminutecounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_peer_to_peer_activity_minute_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessPeerToPeerActivityMinuteCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessPeerToPeerActivityMinuteCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getSkypeForBusinessPeerToPeerActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_skype_for_business_peer_to_peer_activity_user_counts(
        &self,
        parameters: impl Into<GetSkypeForBusinessPeerToPeerActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getSkypeForBusinessPeerToPeerActivityUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getTeamsDeviceUsageDistributionTotalUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributiontotalusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_device_usage_distribution_total_user_counts(
        &self,
        parameters: impl Into<GetTeamsDeviceUsageDistributionTotalUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getTeamsDeviceUsageDistributionTotalUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getTeamsDeviceUsageDistributionUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributionusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_device_usage_distribution_user_counts(
        &self,
        parameters: impl Into<GetTeamsDeviceUsageDistributionUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getTeamsDeviceUsageDistributionUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getTeamsDeviceUsageTotalUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagetotalusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_device_usage_total_user_counts(
        &self,
        parameters: impl Into<GetTeamsDeviceUsageTotalUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getTeamsDeviceUsageTotalUserCounts", &parameters.into())
    }

    /// `GET …/getTeamsDeviceUsageUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_device_usage_user_counts(
        &self,
        parameters: impl Into<GetTeamsDeviceUsageUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsDeviceUsageUserCounts", &parameters.into())
    }

    /// `GET …/getTeamsDeviceUsageUserDetail(date=…)` or
    /// `GET …/getTeamsDeviceUsageUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_teams_device_usage_user_detail(
        &self,
        parameters: GetTeamsDeviceUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsDeviceUsageUserDetail", &parameters)
    }

    /// `GET …/getTeamsTeamActivityCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_teams_team_activity_counts(
        &self,
        parameters: impl Into<GetTeamsTeamActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsTeamActivityCounts", &parameters.into())
    }

    /// `GET …/getTeamsTeamActivityDetail(date=…)` or `GET …/getTeamsTeamActivityDetail(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_teams_team_activity_detail(
        &self,
        parameters: GetTeamsTeamActivityDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsTeamActivityDetail", &parameters)
    }

    /// `GET …/getTeamsTeamActivityDistributionCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_teams_team_activity_distribution_counts(
        &self,
        parameters: impl Into<GetTeamsTeamActivityDistributionCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getTeamsTeamActivityDistributionCounts", &parameters.into())
    }

    /// `GET …/getTeamsTeamCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_teams_team_counts(
        &self,
        parameters: impl Into<GetTeamsTeamCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsTeamCounts", &parameters.into())
    }

    /// `GET …/getTeamsUserActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_user_activity_counts(
        &self,
        parameters: impl Into<GetTeamsUserActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsUserActivityCounts", &parameters.into())
    }

    /// `GET …/getTeamsUserActivityDistributionTotalUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributiontotalusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_user_activity_distribution_total_user_counts(
        &self,
        parameters: impl Into<GetTeamsUserActivityDistributionTotalUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getTeamsUserActivityDistributionTotalUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getTeamsUserActivityDistributionUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributionusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_user_activity_distribution_user_counts(
        &self,
        parameters: impl Into<GetTeamsUserActivityDistributionUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getTeamsUserActivityDistributionUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getTeamsUserActivityTotalCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalcounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_user_activity_total_counts(
        &self,
        parameters: impl Into<GetTeamsUserActivityTotalCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsUserActivityTotalCounts", &parameters.into())
    }

    /// `GET …/getTeamsUserActivityTotalDistributionCounts(period=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_teams_user_activity_total_distribution_counts(
        &self,
        parameters: impl Into<GetTeamsUserActivityTotalDistributionCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getTeamsUserActivityTotalDistributionCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getTeamsUserActivityTotalUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_user_activity_total_user_counts(
        &self,
        parameters: impl Into<GetTeamsUserActivityTotalUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getTeamsUserActivityTotalUserCounts", &parameters.into())
    }

    /// `GET …/getTeamsUserActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_teams_user_activity_user_counts(
        &self,
        parameters: impl Into<GetTeamsUserActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsUserActivityUserCounts", &parameters.into())
    }

    /// `GET …/getTeamsUserActivityUserDetail(date=…)` or
    /// `GET …/getTeamsUserActivityUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_teams_user_activity_user_detail(
        &self,
        parameters: GetTeamsUserActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getTeamsUserActivityUserDetail", &parameters)
    }

    /// `GET …/getUserArchivedPrintJobs(userId=…,startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`ArchivedPrintJob`](models::ArchivedPrintJob).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated).
    #[inline]
    pub fn get_user_archived_print_jobs(
        &self,
        parameters: GetUserArchivedPrintJobs,
    ) -> mg::Request<mg::Page<models::ArchivedPrintJob>> {
        self.raw().function_with("getUserArchivedPrintJobs", &parameters)
    }

    /// `GET …/getYammerActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammeractivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_activity_counts(
        &self,
        parameters: impl Into<GetYammerActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getYammerActivityCounts", &parameters.into())
    }

    /// `GET …/getYammerActivityUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammeractivityusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_activity_user_counts(
        &self,
        parameters: impl Into<GetYammerActivityUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getYammerActivityUserCounts", &parameters.into())
    }

    /// `GET …/getYammerActivityUserDetail(date=…)` or
    /// `GET …/getYammerActivityUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_activity_user_detail(
        &self,
        parameters: GetYammerActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getYammerActivityUserDetail", &parameters)
    }

    /// `GET …/getYammerDeviceUsageDistributionUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusagedistributionusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_device_usage_distribution_user_counts(
        &self,
        parameters: impl Into<GetYammerDeviceUsageDistributionUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with(
                "getYammerDeviceUsageDistributionUserCounts",
                &parameters.into(),
            )
    }

    /// `GET …/getYammerDeviceUsageUserCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageusercounts?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_device_usage_user_counts(
        &self,
        parameters: impl Into<GetYammerDeviceUsageUserCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getYammerDeviceUsageUserCounts", &parameters.into())
    }

    /// `GET …/getYammerDeviceUsageUserDetail(date=…)` or
    /// `GET …/getYammerDeviceUsageUserDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_device_usage_user_detail(
        &self,
        parameters: GetYammerDeviceUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getYammerDeviceUsageUserDetail", &parameters)
    }

    /// `GET …/getYammerGroupsActivityCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitycounts?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_groups_activity_counts(
        &self,
        parameters: impl Into<GetYammerGroupsActivityCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getYammerGroupsActivityCounts", &parameters.into())
    }

    /// `GET …/getYammerGroupsActivityDetail(date=…)` or
    /// `GET …/getYammerGroupsActivityDetail(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_groups_activity_detail(
        &self,
        parameters: GetYammerGroupsActivityDetail,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getYammerGroupsActivityDetail", &parameters)
    }

    /// `GET …/getYammerGroupsActivityGroupCounts(period=…)`.
    ///
    /// Returns 302 with the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitygroupcounts?view=graph-rest-beta
    #[inline]
    pub fn get_yammer_groups_activity_group_counts(
        &self,
        parameters: impl Into<GetYammerGroupsActivityGroupCounts>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getYammerGroupsActivityGroupCounts", &parameters.into())
    }

    /// `GET …/managedDeviceEnrollmentAbandonmentDetails(skip=…,top=…,filter=…,skipToken=…)`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentdetails?view=graph-rest-beta
    #[inline]
    pub fn managed_device_enrollment_abandonment_details(
        &self,
        parameters: ManagedDeviceEnrollmentAbandonmentDetails,
    ) -> mg::Request<models::Report> {
        self.raw()
            .function_with("managedDeviceEnrollmentAbandonmentDetails", &parameters)
    }

    /// `GET …/managedDeviceEnrollmentAbandonmentSummary(skip=…,top=…,filter=…,skipToken=…)`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentsummary?view=graph-rest-beta
    #[inline]
    pub fn managed_device_enrollment_abandonment_summary(
        &self,
        parameters: ManagedDeviceEnrollmentAbandonmentSummary,
    ) -> mg::Request<models::Report> {
        self.raw()
            .function_with("managedDeviceEnrollmentAbandonmentSummary", &parameters)
    }

    /// `GET …/managedDeviceEnrollmentFailureDetails`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-beta
    #[inline]
    pub fn managed_device_enrollment_failure_details(
        &self,
    ) -> mg::Request<models::Report> {
        self.raw().function("managedDeviceEnrollmentFailureDetails")
    }

    /// `GET …/managedDeviceEnrollmentFailureDetails(skip=…,top=…,filter=…,skipToken=…)`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-beta
    #[doc(alias = "managedDeviceEnrollmentFailureDetails")]
    #[inline]
    pub fn managed_device_enrollment_failure_details_with(
        &self,
        parameters: ManagedDeviceEnrollmentFailureDetails,
    ) -> mg::Request<models::Report> {
        self.raw().function_with("managedDeviceEnrollmentFailureDetails", &parameters)
    }

    /// `GET …/managedDeviceEnrollmentFailureTrends`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuretrends?view=graph-rest-beta
    #[inline]
    pub fn managed_device_enrollment_failure_trends(
        &self,
    ) -> mg::Request<models::Report> {
        self.raw().function("managedDeviceEnrollmentFailureTrends")
    }

    /// `GET …/managedDeviceEnrollmentTopFailures`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmenttopfailures?view=graph-rest-beta
    #[inline]
    pub fn managed_device_enrollment_top_failures(&self) -> mg::Request<models::Report> {
        self.raw().function("managedDeviceEnrollmentTopFailures")
    }

    /// `GET …/managedDeviceEnrollmentTopFailures(period=…)`.
    ///
    /// Returns 200 with [`Report`](models::Report).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmenttopfailures?view=graph-rest-beta
    #[doc(alias = "managedDeviceEnrollmentTopFailures")]
    #[inline]
    pub fn managed_device_enrollment_top_failures_with(
        &self,
        parameters: impl Into<ManagedDeviceEnrollmentTopFailures>,
    ) -> mg::Request<models::Report> {
        self.raw()
            .function_with("managedDeviceEnrollmentTopFailures", &parameters.into())
    }
}

/// Parameters of [`ReportRootResource::get_api_usage`].
pub struct GetApiUsage {
    /// `appId`. Optional.
    pub app_id: mg::Field<String>,
    /// `period`. Optional.
    pub period: mg::Field<String>,
    /// `serviceArea`. Optional.
    pub service_area: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetApiUsage: "microsoft.graph.getApiUsage", parameters;
    app_id: "appId" required optional,
    period: "period" required optional,
    service_area: "serviceArea" required optional,
}

/// Parameters of [`ReportRootResource::get_azure_ad_application_sign_in_summary`].
///
/// A call can pass `period` alone.
pub struct GetAzureAdApplicationSignInSummary {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAzureAdApplicationSignInSummary: "microsoft.graph.getAzureADApplicationSignInSummary", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetAzureAdApplicationSignInSummary;
    period: String,
}

/// Parameters of [`ReportRootResource::get_browser_distribution_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetBrowserDistributionUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetBrowserDistributionUserCounts: "microsoft.graph.getBrowserDistributionUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetBrowserDistributionUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_browser_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetBrowserUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetBrowserUserCounts: "microsoft.graph.getBrowserUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetBrowserUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_browser_user_detail`].
///
/// A call can pass `period` alone.
pub struct GetBrowserUserDetail {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetBrowserUserDetail: "microsoft.graph.getBrowserUserDetail", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetBrowserUserDetail;
    period: String,
}

/// Parameters of [`ReportRootResource::get_credential_usage_summary`].
///
/// A call can pass `period` alone.
pub struct GetCredentialUsageSummary {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCredentialUsageSummary: "microsoft.graph.getCredentialUsageSummary", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetCredentialUsageSummary;
    period: String,
}

/// Parameters of [`ReportRootResource::get_email_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetEmailActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEmailActivityCounts: "microsoft.graph.getEmailActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetEmailActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_email_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetEmailActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEmailActivityUserCounts: "microsoft.graph.getEmailActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetEmailActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_email_activity_user_detail`].
pub struct GetEmailActivityUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEmailActivityUserDetail: "microsoft.graph.getEmailActivityUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_email_app_usage_apps_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetEmailAppUsageAppsUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEmailAppUsageAppsUserCounts: "microsoft.graph.getEmailAppUsageAppsUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetEmailAppUsageAppsUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_email_app_usage_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetEmailAppUsageUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEmailAppUsageUserCounts: "microsoft.graph.getEmailAppUsageUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetEmailAppUsageUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_email_app_usage_user_detail`].
pub struct GetEmailAppUsageUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEmailAppUsageUserDetail: "microsoft.graph.getEmailAppUsageUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_email_app_usage_versions_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetEmailAppUsageVersionsUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEmailAppUsageVersionsUserCounts: "microsoft.graph.getEmailAppUsageVersionsUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetEmailAppUsageVersionsUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_forms_user_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetFormsUserActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetFormsUserActivityCounts: "microsoft.graph.getFormsUserActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetFormsUserActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_forms_user_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetFormsUserActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetFormsUserActivityUserCounts: "microsoft.graph.getFormsUserActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetFormsUserActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_forms_user_activity_user_detail`].
pub struct GetFormsUserActivityUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetFormsUserActivityUserDetail: "microsoft.graph.getFormsUserActivityUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_group_archived_print_jobs`].
pub struct GetGroupArchivedPrintJobs {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupId`. Required.
    pub group_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetGroupArchivedPrintJobs: "microsoft.graph.getGroupArchivedPrintJobs", parameters;
    end_date_time: "endDateTime",
    group_id: "groupId" required,
    start_date_time: "startDateTime",
}

mg::required_parameters! {
    GetGroupArchivedPrintJobs;
    group_id: String,
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportRootResource::get_m365_app_platform_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetM365AppPlatformUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetM365AppPlatformUserCounts: "microsoft.graph.getM365AppPlatformUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetM365AppPlatformUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_m365_app_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetM365AppUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetM365AppUserCounts: "microsoft.graph.getM365AppUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetM365AppUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_m365_app_user_detail`].
pub struct GetM365AppUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetM365AppUserDetail: "microsoft.graph.getM365AppUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_mailbox_usage_detail`].
///
/// A call can pass `period` alone.
pub struct GetMailboxUsageDetail {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMailboxUsageDetail: "microsoft.graph.getMailboxUsageDetail", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetMailboxUsageDetail;
    period: String,
}

/// Parameters of [`ReportRootResource::get_mailbox_usage_mailbox_counts`].
///
/// A call can pass `period` alone.
pub struct GetMailboxUsageMailboxCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMailboxUsageMailboxCounts: "microsoft.graph.getMailboxUsageMailboxCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetMailboxUsageMailboxCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_mailbox_usage_quota_status_mailbox_counts`].
///
/// A call can pass `period` alone.
pub struct GetMailboxUsageQuotaStatusMailboxCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMailboxUsageQuotaStatusMailboxCounts: "microsoft.graph.getMailboxUsageQuotaStatusMailboxCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetMailboxUsageQuotaStatusMailboxCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_mailbox_usage_storage`].
///
/// A call can pass `period` alone.
pub struct GetMailboxUsageStorage {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMailboxUsageStorage: "microsoft.graph.getMailboxUsageStorage", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetMailboxUsageStorage;
    period: String,
}

/// Parameters of [`ReportRootResource::get_microsoft365_copilot_usage_user_detail`].
///
/// A call can pass `period` alone.
pub struct GetMicrosoft365CopilotUsageUserDetail {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// `version`. Optional.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMicrosoft365CopilotUsageUserDetail: "microsoft.graph.getMicrosoft365CopilotUsageUserDetail", parameters;
    period: "period" required,
    version: "version" optional,
}

mg::required_parameters! {
    GetMicrosoft365CopilotUsageUserDetail;
    period: String,
}

/// Parameters of [`ReportRootResource::get_microsoft365_copilot_user_count_summary`].
///
/// A call can pass `period` alone.
pub struct GetMicrosoft365CopilotUserCountSummary {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// `version`. Optional.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMicrosoft365CopilotUserCountSummary: "microsoft.graph.getMicrosoft365CopilotUserCountSummary", parameters;
    period: "period" required,
    version: "version" optional,
}

mg::required_parameters! {
    GetMicrosoft365CopilotUserCountSummary;
    period: String,
}

/// Parameters of [`ReportRootResource::get_microsoft365_copilot_user_count_trend`].
///
/// A call can pass `period` alone.
pub struct GetMicrosoft365CopilotUserCountTrend {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// `version`. Optional.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMicrosoft365CopilotUserCountTrend: "microsoft.graph.getMicrosoft365CopilotUserCountTrend", parameters;
    period: "period" required,
    version: "version" optional,
}

mg::required_parameters! {
    GetMicrosoft365CopilotUserCountTrend;
    period: String,
}

/// Parameters of [`ReportRootResource::get_office365_active_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetOffice365ActiveUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365ActiveUserCounts: "microsoft.graph.getOffice365ActiveUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOffice365ActiveUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_office365_active_user_detail`].
pub struct GetOffice365ActiveUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365ActiveUserDetail: "microsoft.graph.getOffice365ActiveUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_office365_groups_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetOffice365GroupsActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365GroupsActivityCounts: "microsoft.graph.getOffice365GroupsActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOffice365GroupsActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_office365_groups_activity_detail`].
pub struct GetOffice365GroupsActivityDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365GroupsActivityDetail: "microsoft.graph.getOffice365GroupsActivityDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_office365_groups_activity_file_counts`].
///
/// A call can pass `period` alone.
pub struct GetOffice365GroupsActivityFileCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365GroupsActivityFileCounts: "microsoft.graph.getOffice365GroupsActivityFileCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOffice365GroupsActivityFileCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_office365_groups_activity_group_counts`].
///
/// A call can pass `period` alone.
pub struct GetOffice365GroupsActivityGroupCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365GroupsActivityGroupCounts: "microsoft.graph.getOffice365GroupsActivityGroupCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOffice365GroupsActivityGroupCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_office365_groups_activity_storage`].
///
/// A call can pass `period` alone.
pub struct GetOffice365GroupsActivityStorage {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365GroupsActivityStorage: "microsoft.graph.getOffice365GroupsActivityStorage", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOffice365GroupsActivityStorage;
    period: String,
}

/// Parameters of [`ReportRootResource::get_office365_services_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetOffice365ServicesUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOffice365ServicesUserCounts: "microsoft.graph.getOffice365ServicesUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOffice365ServicesUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_one_drive_activity_file_counts`].
///
/// A call can pass `period` alone.
pub struct GetOneDriveActivityFileCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOneDriveActivityFileCounts: "microsoft.graph.getOneDriveActivityFileCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOneDriveActivityFileCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_one_drive_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetOneDriveActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOneDriveActivityUserCounts: "microsoft.graph.getOneDriveActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOneDriveActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_one_drive_activity_user_detail`].
pub struct GetOneDriveActivityUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOneDriveActivityUserDetail: "microsoft.graph.getOneDriveActivityUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_one_drive_usage_account_counts`].
///
/// A call can pass `period` alone.
pub struct GetOneDriveUsageAccountCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOneDriveUsageAccountCounts: "microsoft.graph.getOneDriveUsageAccountCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOneDriveUsageAccountCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_one_drive_usage_account_detail`].
pub struct GetOneDriveUsageAccountDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOneDriveUsageAccountDetail: "microsoft.graph.getOneDriveUsageAccountDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_one_drive_usage_file_counts`].
///
/// A call can pass `period` alone.
pub struct GetOneDriveUsageFileCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOneDriveUsageFileCounts: "microsoft.graph.getOneDriveUsageFileCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOneDriveUsageFileCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_one_drive_usage_storage`].
///
/// A call can pass `period` alone.
pub struct GetOneDriveUsageStorage {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOneDriveUsageStorage: "microsoft.graph.getOneDriveUsageStorage", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetOneDriveUsageStorage;
    period: String,
}

/// Parameters of [`ReportRootResource::get_printer_archived_print_jobs`].
pub struct GetPrinterArchivedPrintJobs {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `printerId`. Required.
    pub printer_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPrinterArchivedPrintJobs: "microsoft.graph.getPrinterArchivedPrintJobs", parameters;
    end_date_time: "endDateTime",
    printer_id: "printerId" required,
    start_date_time: "startDateTime",
}

mg::required_parameters! {
    GetPrinterArchivedPrintJobs;
    printer_id: String,
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportRootResource::get_relying_party_detailed_summary`].
///
/// A call can pass `period` alone.
pub struct GetRelyingPartyDetailedSummary {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRelyingPartyDetailedSummary: "microsoft.graph.getRelyingPartyDetailedSummary", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetRelyingPartyDetailedSummary;
    period: String,
}

/// Parameters of [`ReportRootResource::get_share_point_activity_file_counts`].
///
/// A call can pass `period` alone.
pub struct GetSharePointActivityFileCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointActivityFileCounts: "microsoft.graph.getSharePointActivityFileCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSharePointActivityFileCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_share_point_activity_pages`].
///
/// A call can pass `period` alone.
pub struct GetSharePointActivityPages {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointActivityPages: "microsoft.graph.getSharePointActivityPages", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSharePointActivityPages;
    period: String,
}

/// Parameters of [`ReportRootResource::get_share_point_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetSharePointActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointActivityUserCounts: "microsoft.graph.getSharePointActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSharePointActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_share_point_activity_user_detail`].
pub struct GetSharePointActivityUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointActivityUserDetail: "microsoft.graph.getSharePointActivityUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_share_point_api_usage`].
pub struct GetSharePointApiUsage {
    /// `appId`. Required.
    pub app_id: mg::Field<String>,
    /// `date`. Required.
    pub date: mg::Field<mg::DateTimeOffset>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// `reportType`. Optional.
    pub report_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointApiUsage: "microsoft.graph.getSharePointApiUsage", parameters;
    app_id: "appId" required,
    date: "date" required,
    period: "period" required,
    report_type: "reportType" optional,
}

/// Parameters of [`ReportRootResource::get_share_point_site_usage_detail`].
pub struct GetSharePointSiteUsageDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointSiteUsageDetail: "microsoft.graph.getSharePointSiteUsageDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_share_point_site_usage_file_counts`].
///
/// A call can pass `period` alone.
pub struct GetSharePointSiteUsageFileCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointSiteUsageFileCounts: "microsoft.graph.getSharePointSiteUsageFileCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSharePointSiteUsageFileCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_share_point_site_usage_pages`].
///
/// A call can pass `period` alone.
pub struct GetSharePointSiteUsagePages {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointSiteUsagePages: "microsoft.graph.getSharePointSiteUsagePages", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSharePointSiteUsagePages;
    period: String,
}

/// Parameters of [`ReportRootResource::get_share_point_site_usage_site_counts`].
///
/// A call can pass `period` alone.
pub struct GetSharePointSiteUsageSiteCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointSiteUsageSiteCounts: "microsoft.graph.getSharePointSiteUsageSiteCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSharePointSiteUsageSiteCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_share_point_site_usage_storage`].
///
/// A call can pass `period` alone.
pub struct GetSharePointSiteUsageStorage {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSharePointSiteUsageStorage: "microsoft.graph.getSharePointSiteUsageStorage", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSharePointSiteUsageStorage;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessActivityCounts: "microsoft.graph.getSkypeForBusinessActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessActivityUserCounts: "microsoft.graph.getSkypeForBusinessActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_activity_user_detail`].
pub struct GetSkypeForBusinessActivityUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessActivityUserDetail: "microsoft.graph.getSkypeForBusinessActivityUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of
/// [`ReportRootResource::get_skype_for_business_device_usage_distribution_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessDeviceUsageDistributionUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessDeviceUsageDistributionUserCounts: "microsoft.graph.getSkypeForBusinessDeviceUsageDistributionUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessDeviceUsageDistributionUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_device_usage_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessDeviceUsageUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessDeviceUsageUserCounts: "microsoft.graph.getSkypeForBusinessDeviceUsageUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessDeviceUsageUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_device_usage_user_detail`].
pub struct GetSkypeForBusinessDeviceUsageUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessDeviceUsageUserDetail: "microsoft.graph.getSkypeForBusinessDeviceUsageUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_organizer_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessOrganizerActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessOrganizerActivityCounts: "microsoft.graph.getSkypeForBusinessOrganizerActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessOrganizerActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_organizer_activity_minute_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessOrganizerActivityMinuteCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessOrganizerActivityMinuteCounts: "microsoft.graph.getSkypeForBusinessOrganizerActivityMinuteCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessOrganizerActivityMinuteCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_organizer_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessOrganizerActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessOrganizerActivityUserCounts: "microsoft.graph.getSkypeForBusinessOrganizerActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessOrganizerActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_participant_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessParticipantActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessParticipantActivityCounts: "microsoft.graph.getSkypeForBusinessParticipantActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessParticipantActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_participant_activity_minute_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessParticipantActivityMinuteCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessParticipantActivityMinuteCounts: "microsoft.graph.getSkypeForBusinessParticipantActivityMinuteCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessParticipantActivityMinuteCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_participant_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessParticipantActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessParticipantActivityUserCounts: "microsoft.graph.getSkypeForBusinessParticipantActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessParticipantActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_peer_to_peer_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessPeerToPeerActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessPeerToPeerActivityCounts: "microsoft.graph.getSkypeForBusinessPeerToPeerActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessPeerToPeerActivityCounts;
    period: String,
}

/// Parameters of
/// [`ReportRootResource::get_skype_for_business_peer_to_peer_activity_minute_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessPeerToPeerActivityMinuteCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessPeerToPeerActivityMinuteCounts: "microsoft.graph.getSkypeForBusinessPeerToPeerActivityMinuteCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessPeerToPeerActivityMinuteCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_skype_for_business_peer_to_peer_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetSkypeForBusinessPeerToPeerActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSkypeForBusinessPeerToPeerActivityUserCounts: "microsoft.graph.getSkypeForBusinessPeerToPeerActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetSkypeForBusinessPeerToPeerActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_device_usage_distribution_total_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsDeviceUsageDistributionTotalUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsDeviceUsageDistributionTotalUserCounts: "microsoft.graph.getTeamsDeviceUsageDistributionTotalUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsDeviceUsageDistributionTotalUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_device_usage_distribution_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsDeviceUsageDistributionUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsDeviceUsageDistributionUserCounts: "microsoft.graph.getTeamsDeviceUsageDistributionUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsDeviceUsageDistributionUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_device_usage_total_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsDeviceUsageTotalUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsDeviceUsageTotalUserCounts: "microsoft.graph.getTeamsDeviceUsageTotalUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsDeviceUsageTotalUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_device_usage_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsDeviceUsageUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsDeviceUsageUserCounts: "microsoft.graph.getTeamsDeviceUsageUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsDeviceUsageUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_device_usage_user_detail`].
pub struct GetTeamsDeviceUsageUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsDeviceUsageUserDetail: "microsoft.graph.getTeamsDeviceUsageUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_teams_team_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsTeamActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsTeamActivityCounts: "microsoft.graph.getTeamsTeamActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsTeamActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_team_activity_detail`].
pub struct GetTeamsTeamActivityDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsTeamActivityDetail: "microsoft.graph.getTeamsTeamActivityDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_teams_team_activity_distribution_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsTeamActivityDistributionCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsTeamActivityDistributionCounts: "microsoft.graph.getTeamsTeamActivityDistributionCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsTeamActivityDistributionCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_team_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsTeamCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsTeamCounts: "microsoft.graph.getTeamsTeamCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsTeamCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsUserActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityCounts: "microsoft.graph.getTeamsUserActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsUserActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_distribution_total_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsUserActivityDistributionTotalUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityDistributionTotalUserCounts: "microsoft.graph.getTeamsUserActivityDistributionTotalUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsUserActivityDistributionTotalUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_distribution_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsUserActivityDistributionUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityDistributionUserCounts: "microsoft.graph.getTeamsUserActivityDistributionUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsUserActivityDistributionUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_total_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsUserActivityTotalCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityTotalCounts: "microsoft.graph.getTeamsUserActivityTotalCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsUserActivityTotalCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_total_distribution_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsUserActivityTotalDistributionCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityTotalDistributionCounts: "microsoft.graph.getTeamsUserActivityTotalDistributionCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsUserActivityTotalDistributionCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_total_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsUserActivityTotalUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityTotalUserCounts: "microsoft.graph.getTeamsUserActivityTotalUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsUserActivityTotalUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetTeamsUserActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityUserCounts: "microsoft.graph.getTeamsUserActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetTeamsUserActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_teams_user_activity_user_detail`].
pub struct GetTeamsUserActivityUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTeamsUserActivityUserDetail: "microsoft.graph.getTeamsUserActivityUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_user_archived_print_jobs`].
pub struct GetUserArchivedPrintJobs {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Required.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUserArchivedPrintJobs: "microsoft.graph.getUserArchivedPrintJobs", parameters;
    end_date_time: "endDateTime",
    start_date_time: "startDateTime",
    user_id: "userId" required,
}

mg::required_parameters! {
    GetUserArchivedPrintJobs;
    user_id: String,
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportRootResource::get_yammer_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetYammerActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerActivityCounts: "microsoft.graph.getYammerActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetYammerActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_yammer_activity_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetYammerActivityUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerActivityUserCounts: "microsoft.graph.getYammerActivityUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetYammerActivityUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_yammer_activity_user_detail`].
pub struct GetYammerActivityUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerActivityUserDetail: "microsoft.graph.getYammerActivityUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_yammer_device_usage_distribution_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetYammerDeviceUsageDistributionUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerDeviceUsageDistributionUserCounts: "microsoft.graph.getYammerDeviceUsageDistributionUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetYammerDeviceUsageDistributionUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_yammer_device_usage_user_counts`].
///
/// A call can pass `period` alone.
pub struct GetYammerDeviceUsageUserCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerDeviceUsageUserCounts: "microsoft.graph.getYammerDeviceUsageUserCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetYammerDeviceUsageUserCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_yammer_device_usage_user_detail`].
pub struct GetYammerDeviceUsageUserDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerDeviceUsageUserDetail: "microsoft.graph.getYammerDeviceUsageUserDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_yammer_groups_activity_counts`].
///
/// A call can pass `period` alone.
pub struct GetYammerGroupsActivityCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerGroupsActivityCounts: "microsoft.graph.getYammerGroupsActivityCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetYammerGroupsActivityCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::get_yammer_groups_activity_detail`].
pub struct GetYammerGroupsActivityDetail {
    /// `date`. Required.
    pub date: mg::Field<mg::Date>,
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerGroupsActivityDetail: "microsoft.graph.getYammerGroupsActivityDetail", parameters;
    date: "date" required,
    period: "period" required,
}

/// Parameters of [`ReportRootResource::get_yammer_groups_activity_group_counts`].
///
/// A call can pass `period` alone.
pub struct GetYammerGroupsActivityGroupCounts {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetYammerGroupsActivityGroupCounts: "microsoft.graph.getYammerGroupsActivityGroupCounts", parameters;
    period: "period" required,
}

mg::required_parameters! {
    GetYammerGroupsActivityGroupCounts;
    period: String,
}

/// Parameters of [`ReportRootResource::managed_device_enrollment_abandonment_details`].
pub struct ManagedDeviceEnrollmentAbandonmentDetails {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `skipToken`.
    pub skip_token: mg::Field<String>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceEnrollmentAbandonmentDetails: "microsoft.graph.managedDeviceEnrollmentAbandonmentDetails", parameters;
    filter: "filter",
    skip: "skip",
    skip_token: "skipToken",
    top: "top",
}

mg::required_parameters! {
    ManagedDeviceEnrollmentAbandonmentDetails;
    skip: i32,
    top: i32,
    filter: String,
    skip_token: String,
}

/// Parameters of [`ReportRootResource::managed_device_enrollment_abandonment_summary`].
pub struct ManagedDeviceEnrollmentAbandonmentSummary {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `skipToken`.
    pub skip_token: mg::Field<String>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceEnrollmentAbandonmentSummary: "microsoft.graph.managedDeviceEnrollmentAbandonmentSummary", parameters;
    filter: "filter",
    skip: "skip",
    skip_token: "skipToken",
    top: "top",
}

mg::required_parameters! {
    ManagedDeviceEnrollmentAbandonmentSummary;
    skip: i32,
    top: i32,
    filter: String,
    skip_token: String,
}

/// Parameters of [`ReportRootResource::managed_device_enrollment_failure_details_with`].
pub struct ManagedDeviceEnrollmentFailureDetails {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `skipToken`.
    pub skip_token: mg::Field<String>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceEnrollmentFailureDetails: "microsoft.graph.managedDeviceEnrollmentFailureDetails", parameters;
    filter: "filter",
    skip: "skip",
    skip_token: "skipToken",
    top: "top",
}

mg::required_parameters! {
    ManagedDeviceEnrollmentFailureDetails;
    skip: i32,
    top: i32,
    filter: String,
    skip_token: String,
}

/// Parameters of [`ReportRootResource::managed_device_enrollment_top_failures_with`].
///
/// A call can pass `period` alone.
pub struct ManagedDeviceEnrollmentTopFailures {
    /// `period`.
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceEnrollmentTopFailures: "microsoft.graph.managedDeviceEnrollmentTopFailures", parameters;
    period: "period",
}

mg::required_parameters! {
    ManagedDeviceEnrollmentTopFailures;
    period: String,
}
