// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.reportRoot`, by its URL.
    ///
    /// For example `/reports`.
    ReportRootResource(mg::One<models::ReportRoot>)
}

impl ReportRootResource {
    /// `…/appCredentialSignInActivities`: many `appCredentialSignInActivity`
    #[inline]
    pub fn app_credential_sign_in_activities(
        &self,
    ) -> requests::app_credential_sign_in_activity::AppCredentialSignInActivityCollection {
        mg::to(self, "appCredentialSignInActivities")
    }

    /// `…/applicationSignInDetailedSummary`: many `applicationSignInDetailedSummary`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Reports.Read.All** |
    /// | `GET …/{id}` | **Reports.Read.All** |
    #[inline]
    pub fn application_sign_in_detailed_summary(
        &self,
    ) -> requests::application_sign_in_detailed_summary::ApplicationSignInDetailedSummaryCollection {
        mg::to(self, "applicationSignInDetailedSummary")
    }

    /// `…/authenticationMethods`: `authenticationMethodsRoot`
    #[inline]
    pub fn authentication_methods(
        &self,
    ) -> requests::authentication_methods_root::AuthenticationMethodsRootResource {
        mg::to(self, "authenticationMethods")
    }

    /// `…/azureADPremiumLicenseInsight`: `azureADPremiumLicenseInsight`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn azure_ad_premium_license_insight(
        &self,
    ) -> requests::azure_ad_premium_license_insight::AzureAdPremiumLicenseInsightResource {
        mg::to(self, "azureADPremiumLicenseInsight")
    }

    /// `…/correlations`: many `identityCorrelation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProvisioningLog.Read.All**, AuditLog.Read.All | AuditLog.Read.All, ProvisioningLog.Read.All |
    /// | `GET …/{id}` | **ProvisioningLog.Read.All**, AuditLog.Read.All | AuditLog.Read.All, ProvisioningLog.Read.All |
    #[inline]
    pub fn correlations(
        &self,
    ) -> requests::identity_correlation::IdentityCorrelationCollection {
        mg::to(self, "correlations")
    }

    /// `…/credentialUserRegistrationDetails`: many `credentialUserRegistrationDetails`
    ///
    /// [List credentialUserRegistrationDetails](https://learn.microsoft.com/graph/api/reportroot-list-credentialuserregistrationdetails?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn credential_user_registration_details(
        &self,
    ) -> requests::credential_user_registration_details::CredentialUserRegistrationDetailsCollection {
        mg::to(self, "credentialUserRegistrationDetails")
    }

    /// `…/dailyPrintUsage`: many `printUsage`
    #[inline]
    pub fn daily_print_usage(&self) -> requests::print_usage::PrintUsageCollection {
        mg::to(self, "dailyPrintUsage")
    }

    /// `…/dailyPrintUsageByPrinter`: many `printUsageByPrinter`
    ///
    /// [List dailyPrintUsageByPrinter](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyprinter?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Reports.Read.All** |
    /// | `GET …/{id}` | **Reports.Read.All** |
    #[inline]
    pub fn daily_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::to(self, "dailyPrintUsageByPrinter")
    }

    /// `…/dailyPrintUsageByUser`: many `printUsageByUser`
    ///
    /// [List dailyPrintUsageByUser](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyuser?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Reports.Read.All** |
    /// | `GET …/{id}` | **Reports.Read.All** |
    #[inline]
    pub fn daily_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::to(self, "dailyPrintUsageByUser")
    }

    /// `…/dailyPrintUsageSummariesByPrinter`: many `printUsageByPrinter`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn daily_print_usage_summaries_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::to(self, "dailyPrintUsageSummariesByPrinter")
    }

    /// `…/dailyPrintUsageSummariesByUser`: many `printUsageByUser`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn daily_print_usage_summaries_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::to(self, "dailyPrintUsageSummariesByUser")
    }

    /// `…/healthMonitoring`: `microsoft.graph.healthMonitoring.healthMonitoringRoot`
    #[inline]
    pub fn health_monitoring(
        &self,
    ) -> requests::health_monitoring::health_monitoring_root::HealthMonitoringRootResource {
        mg::to(self, "healthMonitoring")
    }

    /// `…/identityAnalytics`: `identityAnalyticsRoot`
    #[inline]
    pub fn identity_analytics(
        &self,
    ) -> requests::identity_analytics_root::IdentityAnalyticsRootResource {
        mg::to(self, "identityAnalytics")
    }

    /// `…/microsoftAppsFileStorageContainerUsageSummary`: `microsoftAppsFileStorageContainerUsage`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Reports.Read.All** |
    #[inline]
    pub fn microsoft_apps_file_storage_container_usage_summary(
        &self,
    ) -> requests::microsoft_apps_file_storage_container_usage::MicrosoftAppsFileStorageContainerUsageResource {
        mg::to(self, "microsoftAppsFileStorageContainerUsageSummary")
    }

    /// `…/monthlyPrintUsageByPrinter`: many `printUsageByPrinter`
    ///
    /// [List monthlyPrintUsageByPrinter](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyprinter?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Reports.Read.All** |
    /// | `GET …/{id}` | **Reports.Read.All** |
    #[inline]
    pub fn monthly_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::to(self, "monthlyPrintUsageByPrinter")
    }

    /// `…/monthlyPrintUsageByUser`: many `printUsageByUser`
    ///
    /// [List monthlyPrintUsageByUser](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyuser?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Reports.Read.All** |
    /// | `GET …/{id}` | **Reports.Read.All** |
    #[inline]
    pub fn monthly_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::to(self, "monthlyPrintUsageByUser")
    }

    /// `…/monthlyPrintUsageSummariesByPrinter`: many `printUsageByPrinter`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn monthly_print_usage_summaries_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::to(self, "monthlyPrintUsageSummariesByPrinter")
    }

    /// `…/monthlyPrintUsageSummariesByUser`: many `printUsageByUser`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn monthly_print_usage_summaries_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::to(self, "monthlyPrintUsageSummariesByUser")
    }

    /// `…/partners`: `partners`
    #[inline]
    pub fn partners(&self) -> requests::partners_::PartnersResource {
        mg::to(self, "partners")
    }

    /// `…/security`: `securityReportsRoot`
    #[inline]
    pub fn security(
        &self,
    ) -> requests::security_reports_root::SecurityReportsRootResource {
        mg::to(self, "security")
    }

    /// `…/serviceActivity`: `serviceActivity`
    #[inline]
    pub fn service_activity(
        &self,
    ) -> requests::service_activity::ServiceActivityResource {
        mg::to(self, "serviceActivity")
    }

    /// `…/servicePrincipalSignInActivities`: many `servicePrincipalSignInActivity`
    #[inline]
    pub fn service_principal_sign_in_activities(
        &self,
    ) -> requests::service_principal_sign_in_activity::ServicePrincipalSignInActivityCollection {
        mg::to(self, "servicePrincipalSignInActivities")
    }

    /// `…/sla`: `serviceLevelAgreementRoot`
    #[inline]
    pub fn sla(
        &self,
    ) -> requests::service_level_agreement_root::ServiceLevelAgreementRootResource {
        mg::to(self, "sla")
    }

    /// `…/userCredentialUsageDetails`: many `userCredentialUsageDetails`
    ///
    /// [List userCredentialUsageDetails](https://learn.microsoft.com/graph/api/reportroot-list-usercredentialusagedetails?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn user_credential_usage_details(
        &self,
    ) -> requests::user_credential_usage_details::UserCredentialUsageDetailsCollection {
        mg::to(self, "userCredentialUsageDetails")
    }

    /// `…/userInsights`: `userInsightsRoot`
    #[inline]
    pub fn user_insights(
        &self,
    ) -> requests::user_insights_root::UserInsightsRootResource {
        mg::to(self, "userInsights")
    }

    /// `GET …/deviceConfigurationDeviceActivity`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationdeviceactivity?view=graph-rest-beta); 200.
    /// - `GET /reports/deviceConfigurationDeviceActivity`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn device_configuration_device_activity(&self) -> mg::Request<models::Report> {
        mg::Path::function(self, "deviceConfigurationDeviceActivity")
    }

    /// `GET …/deviceConfigurationUserActivity`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationuseractivity?view=graph-rest-beta); 200.
    /// - `GET /reports/deviceConfigurationUserActivity`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn device_configuration_user_activity(&self) -> mg::Request<models::Report> {
        mg::Path::function(self, "deviceConfigurationUserActivity")
    }

    /// `GET …/getApiUsage(serviceArea=…,period=…,appId=…)`
    #[inline]
    pub fn get_api_usage(&self, parameters: GetApiUsage) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getApiUsage", &parameters)
    }

    /// `GET …/getAttackSimulationRepeatOffenders`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[deprecated(
        note = "deprecated since 2022-05-24, to be removed on 2022-08-20 (revision 2022-05/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_attack_simulation_repeat_offenders(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationRepeatOffender>> {
        mg::Path::function(self, "getAttackSimulationRepeatOffenders")
    }

    /// `GET …/getAttackSimulationSimulationUserCoverage`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[deprecated(
        note = "deprecated since 2022-05-24, to be removed on 2022-08-20 (revision 2022-05/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationSimulationUserCoverage>> {
        mg::Path::function(self, "getAttackSimulationSimulationUserCoverage")
    }

    /// `GET …/getAttackSimulationTrainingUserCoverage`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[deprecated(
        note = "deprecated since 2022-05-24, to be removed on 2022-08-20 (revision 2022-05/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_attack_simulation_training_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationTrainingUserCoverage>> {
        mg::Path::function(self, "getAttackSimulationTrainingUserCoverage")
    }

    /// `GET …/getAzureADApplicationSignInSummary(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_azure_ad_application_sign_in_summary(
        &self,
        parameters: GetAzureAdApplicationSignInSummary,
    ) -> requests::application_sign_in_summary::ApplicationSignInSummaryCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getAzureADApplicationSignInSummary", &parameters),
        )
    }

    /// `GET …/getBrowserDistributionUserCounts(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_browser_distribution_user_counts(
        &self,
        parameters: GetBrowserDistributionUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getBrowserDistributionUserCounts", &parameters)
    }

    /// `GET …/getBrowserUserCounts(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_browser_user_counts(
        &self,
        parameters: GetBrowserUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getBrowserUserCounts", &parameters)
    }

    /// `GET …/getBrowserUserDetail(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_browser_user_detail(
        &self,
        parameters: GetBrowserUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getBrowserUserDetail", &parameters)
    }

    /// `GET …/getCredentialUsageSummary(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getcredentialusagesummary?view=graph-rest-beta); 200.
    /// - `GET /reports/getCredentialUsageSummary`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_credential_usage_summary(
        &self,
        parameters: GetCredentialUsageSummary,
    ) -> requests::credential_usage_summary::CredentialUsageSummaryCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getCredentialUsageSummary", &parameters),
        )
    }

    /// `GET …/getCredentialUserRegistrationCount`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getcredentialuserregistrationcount?view=graph-rest-beta); 200.
    /// - `GET /reports/getCredentialUserRegistrationCount`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_credential_user_registration_count(
        &self,
    ) -> requests::credential_user_registration_count::CredentialUserRegistrationCountCollection {
        mg::Builder::at(mg::Path::call(self, "getCredentialUserRegistrationCount"))
    }

    /// `GET …/getEmailActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getEmailActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_email_activity_counts(
        &self,
        parameters: GetEmailActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getEmailActivityCounts", &parameters)
    }

    /// `GET …/getEmailActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getEmailActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_email_activity_user_counts(
        &self,
        parameters: GetEmailActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getEmailActivityUserCounts", &parameters)
    }

    /// `GET …/getEmailActivityUserDetail(date=…)`
    ///
    /// `GET …/getEmailActivityUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getEmailActivityUserDetail(period='{period_value}')`
    /// - `GET /reports/getEmailActivityUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_email_activity_user_detail(
        &self,
        parameters: GetEmailActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getEmailActivityUserDetail", &parameters)
    }

    /// `GET …/getEmailAppUsageAppsUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageappsusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getEmailAppUsageAppsUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_email_app_usage_apps_user_counts(
        &self,
        parameters: GetEmailAppUsageAppsUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getEmailAppUsageAppsUserCounts", &parameters)
    }

    /// `GET …/getEmailAppUsageUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getEmailAppUsageUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_email_app_usage_user_counts(
        &self,
        parameters: GetEmailAppUsageUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getEmailAppUsageUserCounts", &parameters)
    }

    /// `GET …/getEmailAppUsageUserDetail(date=…)`
    ///
    /// `GET …/getEmailAppUsageUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getEmailAppUsageUserDetail(period='{period_value}')`
    /// - `GET /reports/getEmailAppUsageUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_email_app_usage_user_detail(
        &self,
        parameters: GetEmailAppUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getEmailAppUsageUserDetail", &parameters)
    }

    /// `GET …/getEmailAppUsageVersionsUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageversionsusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getEmailAppUsageVersionsUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_email_app_usage_versions_user_counts(
        &self,
        parameters: GetEmailAppUsageVersionsUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getEmailAppUsageVersionsUserCounts", &parameters)
    }

    /// `GET …/getFormsUserActivityCounts(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_forms_user_activity_counts(
        &self,
        parameters: GetFormsUserActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getFormsUserActivityCounts", &parameters)
    }

    /// `GET …/getFormsUserActivityUserCounts(period=…)`
    #[inline]
    pub fn get_forms_user_activity_user_counts(
        &self,
        parameters: GetFormsUserActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getFormsUserActivityUserCounts", &parameters)
    }

    /// `GET …/getFormsUserActivityUserDetail(date=…)`
    ///
    /// `GET …/getFormsUserActivityUserDetail(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_forms_user_activity_user_detail(
        &self,
        parameters: GetFormsUserActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getFormsUserActivityUserDetail", &parameters)
    }

    /// `GET …/getGroupArchivedPrintJobs(groupId=…,startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Reports.Read.All** |
    #[inline]
    pub fn get_group_archived_print_jobs(
        &self,
        parameters: GetGroupArchivedPrintJobs,
    ) -> mg::Request<mg::Page<models::ArchivedPrintJob>> {
        mg::Path::function_with(self, "getGroupArchivedPrintJobs", &parameters)
    }

    /// `GET …/getM365AppPlatformUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appplatformusercounts?view=graph-rest-beta); 200 or 302.
    /// - `GET /reports/getM365AppPlatformUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_m365_app_platform_user_counts(
        &self,
        parameters: GetM365AppPlatformUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getM365AppPlatformUserCounts", &parameters)
    }

    /// `GET …/getM365AppUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appusercounts?view=graph-rest-beta); 200 or 302.
    /// - `GET /reports/getM365AppUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_m365_app_user_counts(
        &self,
        parameters: GetM365AppUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getM365AppUserCounts", &parameters)
    }

    /// `GET …/getM365AppUserDetail(date=…)`
    ///
    /// `GET …/getM365AppUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appuserdetail?view=graph-rest-beta); 200 or 302.
    /// - `GET /reports/getM365AppUserDetail(period='{period_value}')`
    /// - `GET /reports/getM365AppUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_m365_app_user_detail(
        &self,
        parameters: GetM365AppUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getM365AppUserDetail", &parameters)
    }

    /// `GET …/getMailboxUsageDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getMailboxUsageDetail(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_mailbox_usage_detail(
        &self,
        parameters: GetMailboxUsageDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getMailboxUsageDetail", &parameters)
    }

    /// `GET …/getMailboxUsageMailboxCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagemailboxcounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getMailboxUsageMailboxCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_mailbox_usage_mailbox_counts(
        &self,
        parameters: GetMailboxUsageMailboxCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getMailboxUsageMailboxCounts", &parameters)
    }

    /// `GET …/getMailboxUsageQuotaStatusMailboxCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagequotastatusmailboxcounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getMailboxUsageQuotaStatusMailboxCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_mailbox_usage_quota_status_mailbox_counts(
        &self,
        parameters: GetMailboxUsageQuotaStatusMailboxCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getMailboxUsageQuotaStatusMailboxCounts",
            &parameters,
        )
    }

    /// `GET …/getMailboxUsageStorage(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagestorage?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getMailboxUsageStorage(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_mailbox_usage_storage(
        &self,
        parameters: GetMailboxUsageStorage,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getMailboxUsageStorage", &parameters)
    }

    /// `GET …/getMicrosoft365CopilotUsageUserDetail(period=…,version=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_microsoft365_copilot_usage_user_detail(
        &self,
        parameters: GetMicrosoft365CopilotUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getMicrosoft365CopilotUsageUserDetail",
            &parameters,
        )
    }

    /// `GET …/getMicrosoft365CopilotUserCountSummary(period=…,version=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_microsoft365_copilot_user_count_summary(
        &self,
        parameters: GetMicrosoft365CopilotUserCountSummary,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getMicrosoft365CopilotUserCountSummary",
            &parameters,
        )
    }

    /// `GET …/getMicrosoft365CopilotUserCountTrend(period=…,version=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_microsoft365_copilot_user_count_trend(
        &self,
        parameters: GetMicrosoft365CopilotUserCountTrend,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getMicrosoft365CopilotUserCountTrend",
            &parameters,
        )
    }

    /// `GET …/getOffice365ActivationCounts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationcounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365ActivationCounts`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_activation_counts(&self) -> mg::Request<mg::Bytes> {
        mg::Path::function(self, "getOffice365ActivationCounts")
    }

    /// `GET …/getOffice365ActivationsUserCounts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365ActivationsUserCounts`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_activations_user_counts(&self) -> mg::Request<mg::Bytes> {
        mg::Path::function(self, "getOffice365ActivationsUserCounts")
    }

    /// `GET …/getOffice365ActivationsUserDetail`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365ActivationsUserDetail`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_activations_user_detail(&self) -> mg::Request<mg::Bytes> {
        mg::Path::function(self, "getOffice365ActivationsUserDetail")
    }

    /// `GET …/getOffice365ActiveUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365ActiveUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_active_user_counts(
        &self,
        parameters: GetOffice365ActiveUserCounts,
    ) -> requests::office365_active_user_counts::Office365ActiveUserCountsCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getOffice365ActiveUserCounts", &parameters),
        )
    }

    /// `GET …/getOffice365ActiveUserDetail(date=…)`
    ///
    /// `GET …/getOffice365ActiveUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365ActiveUserDetail(period='{period_value}')`
    /// - `GET /reports/getOffice365ActiveUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_active_user_detail(
        &self,
        parameters: GetOffice365ActiveUserDetail,
    ) -> requests::office365_active_user_detail::Office365ActiveUserDetailCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getOffice365ActiveUserDetail", &parameters),
        )
    }

    /// `GET …/getOffice365GroupsActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365GroupsActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_groups_activity_counts(
        &self,
        parameters: GetOffice365GroupsActivityCounts,
    ) -> requests::office365_groups_activity_counts::Office365GroupsActivityCountsCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getOffice365GroupsActivityCounts", &parameters),
        )
    }

    /// `GET …/getOffice365GroupsActivityDetail(date=…)`
    ///
    /// `GET …/getOffice365GroupsActivityDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365GroupsActivityDetail(period='{period_value}')`
    /// - `GET /reports/getOffice365GroupsActivityDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_groups_activity_detail(
        &self,
        parameters: GetOffice365GroupsActivityDetail,
    ) -> requests::office365_groups_activity_detail::Office365GroupsActivityDetailCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getOffice365GroupsActivityDetail", &parameters),
        )
    }

    /// `GET …/getOffice365GroupsActivityFileCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivityfilecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365GroupsActivityFileCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_groups_activity_file_counts(
        &self,
        parameters: GetOffice365GroupsActivityFileCounts,
    ) -> requests::office365_groups_activity_file_counts::Office365GroupsActivityFileCountsCollection {
        mg::Builder::at(
            mg::Path::call_with(
                self,
                "getOffice365GroupsActivityFileCounts",
                &parameters,
            ),
        )
    }

    /// `GET …/getOffice365GroupsActivityGroupCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitygroupcounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365GroupsActivityGroupCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_groups_activity_group_counts(
        &self,
        parameters: GetOffice365GroupsActivityGroupCounts,
    ) -> requests::office365_groups_activity_group_counts::Office365GroupsActivityGroupCountsCollection {
        mg::Builder::at(
            mg::Path::call_with(
                self,
                "getOffice365GroupsActivityGroupCounts",
                &parameters,
            ),
        )
    }

    /// `GET …/getOffice365GroupsActivityStorage(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitystorage?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365GroupsActivityStorage(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_groups_activity_storage(
        &self,
        parameters: GetOffice365GroupsActivityStorage,
    ) -> requests::office365_groups_activity_storage::Office365GroupsActivityStorageCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getOffice365GroupsActivityStorage", &parameters),
        )
    }

    /// `GET …/getOffice365ServicesUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365servicesusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOffice365ServicesUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_office365_services_user_counts(
        &self,
        parameters: GetOffice365ServicesUserCounts,
    ) -> requests::office365_services_user_counts::Office365ServicesUserCountsCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getOffice365ServicesUserCounts", &parameters),
        )
    }

    /// `GET …/getOneDriveActivityFileCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityfilecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOneDriveActivityFileCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_one_drive_activity_file_counts(
        &self,
        parameters: GetOneDriveActivityFileCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getOneDriveActivityFileCounts", &parameters)
    }

    /// `GET …/getOneDriveActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOneDriveActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_one_drive_activity_user_counts(
        &self,
        parameters: GetOneDriveActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getOneDriveActivityUserCounts", &parameters)
    }

    /// `GET …/getOneDriveActivityUserDetail(date=…)`
    ///
    /// `GET …/getOneDriveActivityUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOneDriveActivityUserDetail(period='{period_value}')`
    /// - `GET /reports/getOneDriveActivityUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_one_drive_activity_user_detail(
        &self,
        parameters: GetOneDriveActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getOneDriveActivityUserDetail", &parameters)
    }

    /// `GET …/getOneDriveUsageAccountCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountcounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOneDriveUsageAccountCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_one_drive_usage_account_counts(
        &self,
        parameters: GetOneDriveUsageAccountCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getOneDriveUsageAccountCounts", &parameters)
    }

    /// `GET …/getOneDriveUsageAccountDetail(date=…)`
    ///
    /// `GET …/getOneDriveUsageAccountDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOneDriveUsageAccountDetail(period='{period_value}')`
    /// - `GET /reports/getOneDriveUsageAccountDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_one_drive_usage_account_detail(
        &self,
        parameters: GetOneDriveUsageAccountDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getOneDriveUsageAccountDetail", &parameters)
    }

    /// `GET …/getOneDriveUsageFileCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagefilecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOneDriveUsageFileCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_one_drive_usage_file_counts(
        &self,
        parameters: GetOneDriveUsageFileCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getOneDriveUsageFileCounts", &parameters)
    }

    /// `GET …/getOneDriveUsageStorage(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagestorage?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getOneDriveUsageStorage(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_one_drive_usage_storage(
        &self,
        parameters: GetOneDriveUsageStorage,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getOneDriveUsageStorage", &parameters)
    }

    /// `GET …/getPrinterArchivedPrintJobs(printerId=…,startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Reports.Read.All** |
    #[inline]
    pub fn get_printer_archived_print_jobs(
        &self,
        parameters: GetPrinterArchivedPrintJobs,
    ) -> mg::Request<mg::Page<models::ArchivedPrintJob>> {
        mg::Path::function_with(self, "getPrinterArchivedPrintJobs", &parameters)
    }

    /// `GET …/getRelyingPartyDetailedSummary(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_relying_party_detailed_summary(
        &self,
        parameters: GetRelyingPartyDetailedSummary,
    ) -> requests::relying_party_detailed_summary::RelyingPartyDetailedSummaryCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getRelyingPartyDetailedSummary", &parameters),
        )
    }

    /// `GET …/getSharePointActivityFileCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityfilecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointActivityFileCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_activity_file_counts(
        &self,
        parameters: GetSharePointActivityFileCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointActivityFileCounts", &parameters)
    }

    /// `GET …/getSharePointActivityPages(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivitypages?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointActivityPages(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_activity_pages(
        &self,
        parameters: GetSharePointActivityPages,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointActivityPages", &parameters)
    }

    /// `GET …/getSharePointActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_activity_user_counts(
        &self,
        parameters: GetSharePointActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointActivityUserCounts", &parameters)
    }

    /// `GET …/getSharePointActivityUserDetail(date=…)`
    ///
    /// `GET …/getSharePointActivityUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointActivityUserDetail(period='{period_value}')`
    /// - `GET /reports/getSharePointActivityUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_activity_user_detail(
        &self,
        parameters: GetSharePointActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointActivityUserDetail", &parameters)
    }

    /// `GET …/getSharePointApiUsage(date=…,appId=…,reportType=…)`
    ///
    /// `GET …/getSharePointApiUsage(date=…,reportType=…)`
    ///
    /// `GET …/getSharePointApiUsage(period=…,appId=…,reportType=…)`
    ///
    /// `GET …/getSharePointApiUsage(period=…,reportType=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_api_usage(
        &self,
        parameters: GetSharePointApiUsage,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointApiUsage", &parameters)
    }

    /// `GET …/getSharePointSiteUsageDetail(date=…)`
    ///
    /// `GET …/getSharePointSiteUsageDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointSiteUsageDetail(period='{period_value}')`
    /// - `GET /reports/getSharePointSiteUsageDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_site_usage_detail(
        &self,
        parameters: GetSharePointSiteUsageDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointSiteUsageDetail", &parameters)
    }

    /// `GET …/getSharePointSiteUsageFileCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagefilecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointSiteUsageFileCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_site_usage_file_counts(
        &self,
        parameters: GetSharePointSiteUsageFileCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointSiteUsageFileCounts", &parameters)
    }

    /// `GET …/getSharePointSiteUsagePages(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagepages?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointSiteUsagePages(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_site_usage_pages(
        &self,
        parameters: GetSharePointSiteUsagePages,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointSiteUsagePages", &parameters)
    }

    /// `GET …/getSharePointSiteUsageSiteCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagesitecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointSiteUsageSiteCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_site_usage_site_counts(
        &self,
        parameters: GetSharePointSiteUsageSiteCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointSiteUsageSiteCounts", &parameters)
    }

    /// `GET …/getSharePointSiteUsageStorage(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagestorage?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSharePointSiteUsageStorage(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_share_point_site_usage_storage(
        &self,
        parameters: GetSharePointSiteUsageStorage,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSharePointSiteUsageStorage", &parameters)
    }

    /// `GET …/getSkypeForBusinessActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_activity_counts(
        &self,
        parameters: GetSkypeForBusinessActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getSkypeForBusinessActivityCounts", &parameters)
    }

    /// `GET …/getSkypeForBusinessActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_activity_user_counts(
        &self,
        parameters: GetSkypeForBusinessActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessActivityUserCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessActivityUserDetail(date=…)`
    ///
    /// `GET …/getSkypeForBusinessActivityUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessActivityUserDetail(period='{period_value}')`
    /// - `GET /reports/getSkypeForBusinessActivityUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_activity_user_detail(
        &self,
        parameters: GetSkypeForBusinessActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessActivityUserDetail",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessDeviceUsageDistributionUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusagedistributionusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessDeviceUsageDistributionUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_device_usage_distribution_user_counts(
        &self,
        parameters: GetSkypeForBusinessDeviceUsageDistributionUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessDeviceUsageDistributionUserCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessDeviceUsageUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessDeviceUsageUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_device_usage_user_counts(
        &self,
        parameters: GetSkypeForBusinessDeviceUsageUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessDeviceUsageUserCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessDeviceUsageUserDetail(date=…)`
    ///
    /// `GET …/getSkypeForBusinessDeviceUsageUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(period='{period_value}')`
    /// - `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_device_usage_user_detail(
        &self,
        parameters: GetSkypeForBusinessDeviceUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessDeviceUsageUserDetail",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessOrganizerActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessOrganizerActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_organizer_activity_counts(
        &self,
        parameters: GetSkypeForBusinessOrganizerActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessOrganizerActivityCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessOrganizerActivityMinuteCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityminutecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessOrganizerActivityMinuteCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_organizer_activity_minute_counts(
        &self,
        parameters: GetSkypeForBusinessOrganizerActivityMinuteCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessOrganizerActivityMinuteCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessOrganizerActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessOrganizerActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_organizer_activity_user_counts(
        &self,
        parameters: GetSkypeForBusinessOrganizerActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessOrganizerActivityUserCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessParticipantActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessParticipantActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_participant_activity_counts(
        &self,
        parameters: GetSkypeForBusinessParticipantActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessParticipantActivityCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessParticipantActivityMinuteCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityminutecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessParticipantActivityMinuteCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_participant_activity_minute_counts(
        &self,
        parameters: GetSkypeForBusinessParticipantActivityMinuteCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessParticipantActivityMinuteCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessParticipantActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessParticipantActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_participant_activity_user_counts(
        &self,
        parameters: GetSkypeForBusinessParticipantActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessParticipantActivityUserCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessPeerToPeerActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessPeerToPeerActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_peer_to_peer_activity_counts(
        &self,
        parameters: GetSkypeForBusinessPeerToPeerActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessPeerToPeerActivityCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityminutecounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_peer_to_peer_activity_minute_counts(
        &self,
        parameters: GetSkypeForBusinessPeerToPeerActivityMinuteCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessPeerToPeerActivityMinuteCounts",
            &parameters,
        )
    }

    /// `GET …/getSkypeForBusinessPeerToPeerActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getSkypeForBusinessPeerToPeerActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_skype_for_business_peer_to_peer_activity_user_counts(
        &self,
        parameters: GetSkypeForBusinessPeerToPeerActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getSkypeForBusinessPeerToPeerActivityUserCounts",
            &parameters,
        )
    }

    /// `GET …/getTeamsDeviceUsageDistributionTotalUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributiontotalusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsDeviceUsageDistributionTotalUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_device_usage_distribution_total_user_counts(
        &self,
        parameters: GetTeamsDeviceUsageDistributionTotalUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getTeamsDeviceUsageDistributionTotalUserCounts",
            &parameters,
        )
    }

    /// `GET …/getTeamsDeviceUsageDistributionUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributionusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsDeviceUsageDistributionUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_device_usage_distribution_user_counts(
        &self,
        parameters: GetTeamsDeviceUsageDistributionUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getTeamsDeviceUsageDistributionUserCounts",
            &parameters,
        )
    }

    /// `GET …/getTeamsDeviceUsageTotalUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagetotalusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsDeviceUsageTotalUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_device_usage_total_user_counts(
        &self,
        parameters: GetTeamsDeviceUsageTotalUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsDeviceUsageTotalUserCounts", &parameters)
    }

    /// `GET …/getTeamsDeviceUsageUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsDeviceUsageUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_device_usage_user_counts(
        &self,
        parameters: GetTeamsDeviceUsageUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsDeviceUsageUserCounts", &parameters)
    }

    /// `GET …/getTeamsDeviceUsageUserDetail(date=…)`
    ///
    /// `GET …/getTeamsDeviceUsageUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsDeviceUsageUserDetail(period='D7')`
    /// - `GET /reports/getTeamsDeviceUsageUserDetail(date=2017-09-01)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_device_usage_user_detail(
        &self,
        parameters: GetTeamsDeviceUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsDeviceUsageUserDetail", &parameters)
    }

    /// `GET …/getTeamsTeamActivityCounts(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_team_activity_counts(
        &self,
        parameters: GetTeamsTeamActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsTeamActivityCounts", &parameters)
    }

    /// `GET …/getTeamsTeamActivityDetail(date=…)`
    ///
    /// `GET …/getTeamsTeamActivityDetail(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_team_activity_detail(
        &self,
        parameters: GetTeamsTeamActivityDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsTeamActivityDetail", &parameters)
    }

    /// `GET …/getTeamsTeamActivityDistributionCounts(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_team_activity_distribution_counts(
        &self,
        parameters: GetTeamsTeamActivityDistributionCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getTeamsTeamActivityDistributionCounts",
            &parameters,
        )
    }

    /// `GET …/getTeamsTeamCounts(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_team_counts(
        &self,
        parameters: GetTeamsTeamCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsTeamCounts", &parameters)
    }

    /// `GET …/getTeamsUserActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsUserActivityCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_counts(
        &self,
        parameters: GetTeamsUserActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsUserActivityCounts", &parameters)
    }

    /// `GET …/getTeamsUserActivityDistributionTotalUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributiontotalusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsUserActivityDistributionTotalUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_distribution_total_user_counts(
        &self,
        parameters: GetTeamsUserActivityDistributionTotalUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getTeamsUserActivityDistributionTotalUserCounts",
            &parameters,
        )
    }

    /// `GET …/getTeamsUserActivityDistributionUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributionusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsUserActivityDistributionUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_distribution_user_counts(
        &self,
        parameters: GetTeamsUserActivityDistributionUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getTeamsUserActivityDistributionUserCounts",
            &parameters,
        )
    }

    /// `GET …/getTeamsUserActivityTotalCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalcounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsUserActivityTotalCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_total_counts(
        &self,
        parameters: GetTeamsUserActivityTotalCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsUserActivityTotalCounts", &parameters)
    }

    /// `GET …/getTeamsUserActivityTotalDistributionCounts(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_total_distribution_counts(
        &self,
        parameters: GetTeamsUserActivityTotalDistributionCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getTeamsUserActivityTotalDistributionCounts",
            &parameters,
        )
    }

    /// `GET …/getTeamsUserActivityTotalUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsUserActivityTotalUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_total_user_counts(
        &self,
        parameters: GetTeamsUserActivityTotalUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsUserActivityTotalUserCounts", &parameters)
    }

    /// `GET …/getTeamsUserActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsUserActivityUserCounts(period='D7')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_user_counts(
        &self,
        parameters: GetTeamsUserActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsUserActivityUserCounts", &parameters)
    }

    /// `GET …/getTeamsUserActivityUserDetail(date=…)`
    ///
    /// `GET …/getTeamsUserActivityUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getTeamsUserActivityUserDetail(period='D7')`
    /// - `GET /reports/getTeamsUserActivityUserDetail(date=2017-09-01)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_teams_user_activity_user_detail(
        &self,
        parameters: GetTeamsUserActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getTeamsUserActivityUserDetail", &parameters)
    }

    /// `GET …/getUserArchivedPrintJobs(userId=…,startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Reports.Read.All** |
    #[inline]
    pub fn get_user_archived_print_jobs(
        &self,
        parameters: GetUserArchivedPrintJobs,
    ) -> mg::Request<mg::Page<models::ArchivedPrintJob>> {
        mg::Path::function_with(self, "getUserArchivedPrintJobs", &parameters)
    }

    /// `GET …/getYammerActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_activity_counts(
        &self,
        parameters: GetYammerActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerActivityCounts", &parameters)
    }

    /// `GET …/getYammerActivityUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerActivityUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_activity_user_counts(
        &self,
        parameters: GetYammerActivityUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerActivityUserCounts", &parameters)
    }

    /// `GET …/getYammerActivityUserDetail(date=…)`
    ///
    /// `GET …/getYammerActivityUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerActivityUserDetail(period='{period_value}')`
    /// - `GET /reports/getYammerActivityUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_activity_user_detail(
        &self,
        parameters: GetYammerActivityUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerActivityUserDetail", &parameters)
    }

    /// `GET …/getYammerDeviceUsageDistributionUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusagedistributionusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerDeviceUsageDistributionUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_device_usage_distribution_user_counts(
        &self,
        parameters: GetYammerDeviceUsageDistributionUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getYammerDeviceUsageDistributionUserCounts",
            &parameters,
        )
    }

    /// `GET …/getYammerDeviceUsageUserCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageusercounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerDeviceUsageUserCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_device_usage_user_counts(
        &self,
        parameters: GetYammerDeviceUsageUserCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerDeviceUsageUserCounts", &parameters)
    }

    /// `GET …/getYammerDeviceUsageUserDetail(date=…)`
    ///
    /// `GET …/getYammerDeviceUsageUserDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerDeviceUsageUserDetail(period='{period_value}')`
    /// - `GET /reports/getYammerDeviceUsageUserDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_device_usage_user_detail(
        &self,
        parameters: GetYammerDeviceUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerDeviceUsageUserDetail", &parameters)
    }

    /// `GET …/getYammerGroupsActivityCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitycounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerGroupsActivityCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_groups_activity_counts(
        &self,
        parameters: GetYammerGroupsActivityCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerGroupsActivityCounts", &parameters)
    }

    /// `GET …/getYammerGroupsActivityDetail(date=…)`
    ///
    /// `GET …/getYammerGroupsActivityDetail(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerGroupsActivityDetail(period='{period_value}')`
    /// - `GET /reports/getYammerGroupsActivityDetail(date={date_value})`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_groups_activity_detail(
        &self,
        parameters: GetYammerGroupsActivityDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerGroupsActivityDetail", &parameters)
    }

    /// `GET …/getYammerGroupsActivityGroupCounts(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitygroupcounts?view=graph-rest-beta); 302 or 200.
    /// - `GET /reports/getYammerGroupsActivityGroupCounts(period='{period_value}')`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_yammer_groups_activity_group_counts(
        &self,
        parameters: GetYammerGroupsActivityGroupCounts,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getYammerGroupsActivityGroupCounts", &parameters)
    }

    /// `GET …/managedDeviceEnrollmentAbandonmentDetails(skip=…,top=…,filter=…,skipToken=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentdetails?view=graph-rest-beta); 200.
    /// - `GET /reports/managedDeviceEnrollmentAbandonmentDetails`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn managed_device_enrollment_abandonment_details(
        &self,
        parameters: ManagedDeviceEnrollmentAbandonmentDetails,
    ) -> mg::Request<models::Report> {
        mg::Path::function_with(
            self,
            "managedDeviceEnrollmentAbandonmentDetails",
            &parameters,
        )
    }

    /// `GET …/managedDeviceEnrollmentAbandonmentSummary(skip=…,top=…,filter=…,skipToken=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentsummary?view=graph-rest-beta); 200.
    /// - `GET /reports/managedDeviceEnrollmentAbandonmentSummary`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn managed_device_enrollment_abandonment_summary(
        &self,
        parameters: ManagedDeviceEnrollmentAbandonmentSummary,
    ) -> mg::Request<models::Report> {
        mg::Path::function_with(
            self,
            "managedDeviceEnrollmentAbandonmentSummary",
            &parameters,
        )
    }

    /// `GET …/managedDeviceEnrollmentFailureDetails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-beta); 200.
    /// - `GET /reports/managedDeviceEnrollmentFailureDetails`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn managed_device_enrollment_failure_details(
        &self,
    ) -> mg::Request<models::Report> {
        mg::Path::function(self, "managedDeviceEnrollmentFailureDetails")
    }

    /// `GET …/managedDeviceEnrollmentFailureDetails(skip=…,top=…,filter=…,skipToken=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-beta); 200.
    /// - `GET /reports/managedDeviceEnrollmentFailureDetails`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn managed_device_enrollment_failure_details_with(
        &self,
        parameters: ManagedDeviceEnrollmentFailureDetails,
    ) -> mg::Request<models::Report> {
        mg::Path::function_with(
            self,
            "managedDeviceEnrollmentFailureDetails",
            &parameters,
        )
    }

    /// `GET …/managedDeviceEnrollmentFailureTrends`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuretrends?view=graph-rest-beta); 200.
    /// - `GET /reports/managedDeviceEnrollmentFailureTrends`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn managed_device_enrollment_failure_trends(
        &self,
    ) -> mg::Request<models::Report> {
        mg::Path::function(self, "managedDeviceEnrollmentFailureTrends")
    }

    /// `GET …/managedDeviceEnrollmentTopFailures`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmenttopfailures?view=graph-rest-beta); 200.
    /// - `GET /reports/managedDeviceEnrollmentTopFailures`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn managed_device_enrollment_top_failures(&self) -> mg::Request<models::Report> {
        mg::Path::function(self, "managedDeviceEnrollmentTopFailures")
    }

    /// `GET …/managedDeviceEnrollmentTopFailures(period=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmenttopfailures?view=graph-rest-beta); 200.
    /// - `GET /reports/managedDeviceEnrollmentTopFailures`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn managed_device_enrollment_top_failures_with(
        &self,
        parameters: ManagedDeviceEnrollmentTopFailures,
    ) -> mg::Request<models::Report> {
        mg::Path::function_with(self, "managedDeviceEnrollmentTopFailures", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getApiUsage`.
    GetApiUsage "microsoft.graph.getApiUsage" "parameters";
    /// `appId`: String, not null, optional
    app_id "appId" "ro": String,
    /// `period`: String, not null, optional
    period "period" "ro": String,
    /// `serviceArea`: String, not null, optional
    service_area "serviceArea" "ro": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAzureADApplicationSignInSummary`.
    GetAzureAdApplicationSignInSummary "microsoft.graph.getAzureADApplicationSignInSummary" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getBrowserDistributionUserCounts`.
    GetBrowserDistributionUserCounts "microsoft.graph.getBrowserDistributionUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getBrowserUserCounts`.
    GetBrowserUserCounts "microsoft.graph.getBrowserUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getBrowserUserDetail`.
    GetBrowserUserDetail "microsoft.graph.getBrowserUserDetail" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCredentialUsageSummary`.
    GetCredentialUsageSummary "microsoft.graph.getCredentialUsageSummary" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEmailActivityCounts`.
    GetEmailActivityCounts "microsoft.graph.getEmailActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEmailActivityUserCounts`.
    GetEmailActivityUserCounts "microsoft.graph.getEmailActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEmailActivityUserDetail`.
    GetEmailActivityUserDetail "microsoft.graph.getEmailActivityUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEmailAppUsageAppsUserCounts`.
    GetEmailAppUsageAppsUserCounts "microsoft.graph.getEmailAppUsageAppsUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEmailAppUsageUserCounts`.
    GetEmailAppUsageUserCounts "microsoft.graph.getEmailAppUsageUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEmailAppUsageUserDetail`.
    GetEmailAppUsageUserDetail "microsoft.graph.getEmailAppUsageUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEmailAppUsageVersionsUserCounts`.
    GetEmailAppUsageVersionsUserCounts "microsoft.graph.getEmailAppUsageVersionsUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getFormsUserActivityCounts`.
    GetFormsUserActivityCounts "microsoft.graph.getFormsUserActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getFormsUserActivityUserCounts`.
    GetFormsUserActivityUserCounts "microsoft.graph.getFormsUserActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getFormsUserActivityUserDetail`.
    GetFormsUserActivityUserDetail "microsoft.graph.getFormsUserActivityUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getGroupArchivedPrintJobs`.
    GetGroupArchivedPrintJobs "microsoft.graph.getGroupArchivedPrintJobs" "parameters";
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getM365AppPlatformUserCounts`.
    GetM365AppPlatformUserCounts "microsoft.graph.getM365AppPlatformUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getM365AppUserCounts`.
    GetM365AppUserCounts "microsoft.graph.getM365AppUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getM365AppUserDetail`.
    GetM365AppUserDetail "microsoft.graph.getM365AppUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMailboxUsageDetail`.
    GetMailboxUsageDetail "microsoft.graph.getMailboxUsageDetail" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMailboxUsageMailboxCounts`.
    GetMailboxUsageMailboxCounts "microsoft.graph.getMailboxUsageMailboxCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMailboxUsageQuotaStatusMailboxCounts`.
    GetMailboxUsageQuotaStatusMailboxCounts "microsoft.graph.getMailboxUsageQuotaStatusMailboxCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMailboxUsageStorage`.
    GetMailboxUsageStorage "microsoft.graph.getMailboxUsageStorage" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMicrosoft365CopilotUsageUserDetail`.
    GetMicrosoft365CopilotUsageUserDetail "microsoft.graph.getMicrosoft365CopilotUsageUserDetail" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
    /// `version`: String, optional
    version "version" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMicrosoft365CopilotUserCountSummary`.
    GetMicrosoft365CopilotUserCountSummary "microsoft.graph.getMicrosoft365CopilotUserCountSummary" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
    /// `version`: String, optional
    version "version" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMicrosoft365CopilotUserCountTrend`.
    GetMicrosoft365CopilotUserCountTrend "microsoft.graph.getMicrosoft365CopilotUserCountTrend" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
    /// `version`: String, optional
    version "version" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365ActiveUserCounts`.
    GetOffice365ActiveUserCounts "microsoft.graph.getOffice365ActiveUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365ActiveUserDetail`.
    GetOffice365ActiveUserDetail "microsoft.graph.getOffice365ActiveUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365GroupsActivityCounts`.
    GetOffice365GroupsActivityCounts "microsoft.graph.getOffice365GroupsActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365GroupsActivityDetail`.
    GetOffice365GroupsActivityDetail "microsoft.graph.getOffice365GroupsActivityDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365GroupsActivityFileCounts`.
    GetOffice365GroupsActivityFileCounts "microsoft.graph.getOffice365GroupsActivityFileCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365GroupsActivityGroupCounts`.
    GetOffice365GroupsActivityGroupCounts "microsoft.graph.getOffice365GroupsActivityGroupCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365GroupsActivityStorage`.
    GetOffice365GroupsActivityStorage "microsoft.graph.getOffice365GroupsActivityStorage" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOffice365ServicesUserCounts`.
    GetOffice365ServicesUserCounts "microsoft.graph.getOffice365ServicesUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOneDriveActivityFileCounts`.
    GetOneDriveActivityFileCounts "microsoft.graph.getOneDriveActivityFileCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOneDriveActivityUserCounts`.
    GetOneDriveActivityUserCounts "microsoft.graph.getOneDriveActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOneDriveActivityUserDetail`.
    GetOneDriveActivityUserDetail "microsoft.graph.getOneDriveActivityUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOneDriveUsageAccountCounts`.
    GetOneDriveUsageAccountCounts "microsoft.graph.getOneDriveUsageAccountCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOneDriveUsageAccountDetail`.
    GetOneDriveUsageAccountDetail "microsoft.graph.getOneDriveUsageAccountDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOneDriveUsageFileCounts`.
    GetOneDriveUsageFileCounts "microsoft.graph.getOneDriveUsageFileCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOneDriveUsageStorage`.
    GetOneDriveUsageStorage "microsoft.graph.getOneDriveUsageStorage" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getPrinterArchivedPrintJobs`.
    GetPrinterArchivedPrintJobs "microsoft.graph.getPrinterArchivedPrintJobs" "parameters";
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `printerId`: String, not null
    printer_id "printerId" "r": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRelyingPartyDetailedSummary`.
    GetRelyingPartyDetailedSummary "microsoft.graph.getRelyingPartyDetailedSummary" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointActivityFileCounts`.
    GetSharePointActivityFileCounts "microsoft.graph.getSharePointActivityFileCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointActivityPages`.
    GetSharePointActivityPages "microsoft.graph.getSharePointActivityPages" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointActivityUserCounts`.
    GetSharePointActivityUserCounts "microsoft.graph.getSharePointActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointActivityUserDetail`.
    GetSharePointActivityUserDetail "microsoft.graph.getSharePointActivityUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointApiUsage`.
    GetSharePointApiUsage "microsoft.graph.getSharePointApiUsage" "parameters";
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `date`: DateTimeOffset, not null
    date "date" "r": mg::DateTimeOffset,
    /// `period`: String, not null
    period "period" "r": String,
    /// `reportType`: String, optional
    report_type "reportType" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointSiteUsageDetail`.
    GetSharePointSiteUsageDetail "microsoft.graph.getSharePointSiteUsageDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointSiteUsageFileCounts`.
    GetSharePointSiteUsageFileCounts "microsoft.graph.getSharePointSiteUsageFileCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointSiteUsagePages`.
    GetSharePointSiteUsagePages "microsoft.graph.getSharePointSiteUsagePages" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointSiteUsageSiteCounts`.
    GetSharePointSiteUsageSiteCounts "microsoft.graph.getSharePointSiteUsageSiteCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSharePointSiteUsageStorage`.
    GetSharePointSiteUsageStorage "microsoft.graph.getSharePointSiteUsageStorage" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessActivityCounts`.
    GetSkypeForBusinessActivityCounts "microsoft.graph.getSkypeForBusinessActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessActivityUserCounts`.
    GetSkypeForBusinessActivityUserCounts "microsoft.graph.getSkypeForBusinessActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessActivityUserDetail`.
    GetSkypeForBusinessActivityUserDetail "microsoft.graph.getSkypeForBusinessActivityUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessDeviceUsageDistributionUserCounts`.
    GetSkypeForBusinessDeviceUsageDistributionUserCounts "microsoft.graph.getSkypeForBusinessDeviceUsageDistributionUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessDeviceUsageUserCounts`.
    GetSkypeForBusinessDeviceUsageUserCounts "microsoft.graph.getSkypeForBusinessDeviceUsageUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessDeviceUsageUserDetail`.
    GetSkypeForBusinessDeviceUsageUserDetail "microsoft.graph.getSkypeForBusinessDeviceUsageUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessOrganizerActivityCounts`.
    GetSkypeForBusinessOrganizerActivityCounts "microsoft.graph.getSkypeForBusinessOrganizerActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessOrganizerActivityMinuteCounts`.
    GetSkypeForBusinessOrganizerActivityMinuteCounts "microsoft.graph.getSkypeForBusinessOrganizerActivityMinuteCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessOrganizerActivityUserCounts`.
    GetSkypeForBusinessOrganizerActivityUserCounts "microsoft.graph.getSkypeForBusinessOrganizerActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessParticipantActivityCounts`.
    GetSkypeForBusinessParticipantActivityCounts "microsoft.graph.getSkypeForBusinessParticipantActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessParticipantActivityMinuteCounts`.
    GetSkypeForBusinessParticipantActivityMinuteCounts "microsoft.graph.getSkypeForBusinessParticipantActivityMinuteCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessParticipantActivityUserCounts`.
    GetSkypeForBusinessParticipantActivityUserCounts "microsoft.graph.getSkypeForBusinessParticipantActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessPeerToPeerActivityCounts`.
    GetSkypeForBusinessPeerToPeerActivityCounts "microsoft.graph.getSkypeForBusinessPeerToPeerActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessPeerToPeerActivityMinuteCounts`.
    GetSkypeForBusinessPeerToPeerActivityMinuteCounts "microsoft.graph.getSkypeForBusinessPeerToPeerActivityMinuteCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSkypeForBusinessPeerToPeerActivityUserCounts`.
    GetSkypeForBusinessPeerToPeerActivityUserCounts "microsoft.graph.getSkypeForBusinessPeerToPeerActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsDeviceUsageDistributionTotalUserCounts`.
    GetTeamsDeviceUsageDistributionTotalUserCounts "microsoft.graph.getTeamsDeviceUsageDistributionTotalUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsDeviceUsageDistributionUserCounts`.
    GetTeamsDeviceUsageDistributionUserCounts "microsoft.graph.getTeamsDeviceUsageDistributionUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsDeviceUsageTotalUserCounts`.
    GetTeamsDeviceUsageTotalUserCounts "microsoft.graph.getTeamsDeviceUsageTotalUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsDeviceUsageUserCounts`.
    GetTeamsDeviceUsageUserCounts "microsoft.graph.getTeamsDeviceUsageUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsDeviceUsageUserDetail`.
    GetTeamsDeviceUsageUserDetail "microsoft.graph.getTeamsDeviceUsageUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsTeamActivityCounts`.
    GetTeamsTeamActivityCounts "microsoft.graph.getTeamsTeamActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsTeamActivityDetail`.
    GetTeamsTeamActivityDetail "microsoft.graph.getTeamsTeamActivityDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsTeamActivityDistributionCounts`.
    GetTeamsTeamActivityDistributionCounts "microsoft.graph.getTeamsTeamActivityDistributionCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsTeamCounts`.
    GetTeamsTeamCounts "microsoft.graph.getTeamsTeamCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityCounts`.
    GetTeamsUserActivityCounts "microsoft.graph.getTeamsUserActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityDistributionTotalUserCounts`.
    GetTeamsUserActivityDistributionTotalUserCounts "microsoft.graph.getTeamsUserActivityDistributionTotalUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityDistributionUserCounts`.
    GetTeamsUserActivityDistributionUserCounts "microsoft.graph.getTeamsUserActivityDistributionUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityTotalCounts`.
    GetTeamsUserActivityTotalCounts "microsoft.graph.getTeamsUserActivityTotalCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityTotalDistributionCounts`.
    GetTeamsUserActivityTotalDistributionCounts "microsoft.graph.getTeamsUserActivityTotalDistributionCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityTotalUserCounts`.
    GetTeamsUserActivityTotalUserCounts "microsoft.graph.getTeamsUserActivityTotalUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityUserCounts`.
    GetTeamsUserActivityUserCounts "microsoft.graph.getTeamsUserActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTeamsUserActivityUserDetail`.
    GetTeamsUserActivityUserDetail "microsoft.graph.getTeamsUserActivityUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUserArchivedPrintJobs`.
    GetUserArchivedPrintJobs "microsoft.graph.getUserArchivedPrintJobs" "parameters";
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerActivityCounts`.
    GetYammerActivityCounts "microsoft.graph.getYammerActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerActivityUserCounts`.
    GetYammerActivityUserCounts "microsoft.graph.getYammerActivityUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerActivityUserDetail`.
    GetYammerActivityUserDetail "microsoft.graph.getYammerActivityUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerDeviceUsageDistributionUserCounts`.
    GetYammerDeviceUsageDistributionUserCounts "microsoft.graph.getYammerDeviceUsageDistributionUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerDeviceUsageUserCounts`.
    GetYammerDeviceUsageUserCounts "microsoft.graph.getYammerDeviceUsageUserCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerDeviceUsageUserDetail`.
    GetYammerDeviceUsageUserDetail "microsoft.graph.getYammerDeviceUsageUserDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerGroupsActivityCounts`.
    GetYammerGroupsActivityCounts "microsoft.graph.getYammerGroupsActivityCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerGroupsActivityDetail`.
    GetYammerGroupsActivityDetail "microsoft.graph.getYammerGroupsActivityDetail" "parameters";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getYammerGroupsActivityGroupCounts`.
    GetYammerGroupsActivityGroupCounts "microsoft.graph.getYammerGroupsActivityGroupCounts" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.managedDeviceEnrollmentAbandonmentDetails`.
    ManagedDeviceEnrollmentAbandonmentDetails "microsoft.graph.managedDeviceEnrollmentAbandonmentDetails" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `skipToken`: String, masked in Debug
    skip_token "skipToken" "s": String,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.managedDeviceEnrollmentAbandonmentSummary`.
    ManagedDeviceEnrollmentAbandonmentSummary "microsoft.graph.managedDeviceEnrollmentAbandonmentSummary" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `skipToken`: String, masked in Debug
    skip_token "skipToken" "s": String,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.managedDeviceEnrollmentFailureDetails`.
    ManagedDeviceEnrollmentFailureDetails "microsoft.graph.managedDeviceEnrollmentFailureDetails" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `skipToken`: String, masked in Debug
    skip_token "skipToken" "s": String,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.managedDeviceEnrollmentTopFailures`.
    ManagedDeviceEnrollmentTopFailures "microsoft.graph.managedDeviceEnrollmentTopFailures" "parameters";
    /// `period`: String
    period "period": String,
}
