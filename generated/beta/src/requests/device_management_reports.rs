// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementReports`](models::DeviceManagementReports): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().reports()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementReportsResource(mg::One<models::DeviceManagementReports>);

mg::builder! { DeviceManagementReportsResource: mg::One<models::DeviceManagementReports> }

impl DeviceManagementReportsResource {
    /// `…/cachedReportConfigurations`: many [`DeviceManagementCachedReportConfiguration`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementCachedReportConfiguration`]: models::DeviceManagementCachedReportConfiguration
    #[inline]
    pub fn cached_report_configurations(
        &self,
    ) -> requests::device_management_cached_report_configuration::DeviceManagementCachedReportConfigurationCollection {
        mg::navigate(self, "cachedReportConfigurations")
    }

    /// `…/exportJobs`: many [`DeviceManagementExportJob`](models::DeviceManagementExportJob).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn export_jobs(
        &self,
    ) -> requests::device_management_export_job::DeviceManagementExportJobCollection {
        mg::navigate(self, "exportJobs")
    }

    /// `POST …/getActiveMalwareReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_active_malware_report(
        &self,
        parameters: GetActiveMalwareReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getActiveMalwareReport", &parameters)
    }

    /// `POST …/getActiveMalwareSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_active_malware_summary_report(
        &self,
        parameters: GetActiveMalwareSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getActiveMalwareSummaryReport", &parameters)
    }

    /// `POST …/getAllCertificatesReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_all_certificates_report(
        &self,
        parameters: GetAllCertificatesReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getAllCertificatesReport", &parameters)
    }

    /// `POST …/getAppStatusOverviewReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_app_status_overview_report(
        &self,
        parameters: GetAppStatusOverviewReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getAppStatusOverviewReport", &parameters)
    }

    /// `POST …/getAppsInstallSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_apps_install_summary_report(
        &self,
        parameters: GetAppsInstallSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getAppsInstallSummaryReport", &parameters)
    }

    /// `POST …/getCachedReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_cached_report(
        &self,
        parameters: GetCachedReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCachedReport", &parameters)
    }

    /// `POST …/getCertificatesReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_certificates_report(
        &self,
        parameters: GetCertificatesReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCertificatesReport", &parameters)
    }

    /// `POST …/getCompliancePoliciesReportForDevice`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_compliance_policies_report_for_device(
        &self,
        parameters: GetCompliancePoliciesReportForDevice,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCompliancePoliciesReportForDevice", &parameters)
    }

    /// `POST …/getCompliancePolicyDeviceSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_compliance_policy_device_summary_report(
        &self,
        parameters: GetCompliancePolicyDeviceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCompliancePolicyDeviceSummaryReport", &parameters)
    }

    /// `POST …/getCompliancePolicyDevicesReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_compliance_policy_devices_report(
        &self,
        parameters: GetCompliancePolicyDevicesReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCompliancePolicyDevicesReport", &parameters)
    }

    /// `POST …/getCompliancePolicyNonComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_compliance_policy_non_compliance_report(
        &self,
        parameters: GetCompliancePolicyNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCompliancePolicyNonComplianceReport", &parameters)
    }

    /// `POST …/getCompliancePolicyNonComplianceSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_compliance_policy_non_compliance_summary_report(
        &self,
        parameters: GetCompliancePolicyNonComplianceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("getCompliancePolicyNonComplianceSummaryReport", &parameters)
    }

    /// `POST …/getComplianceSettingDetailsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_compliance_setting_details_report(
        &self,
        parameters: GetComplianceSettingDetailsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getComplianceSettingDetailsReport", &parameters)
    }

    /// `POST …/getComplianceSettingNonComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_compliance_setting_non_compliance_report(
        &self,
        parameters: GetComplianceSettingNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getComplianceSettingNonComplianceReport", &parameters)
    }

    /// `POST …/getComplianceSettingsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_compliance_settings_report(
        &self,
        parameters: GetComplianceSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getComplianceSettingsReport", &parameters)
    }

    /// `POST …/getConfigManagerDevicePolicyStatusReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_config_manager_device_policy_status_report(
        &self,
        parameters: GetConfigManagerDevicePolicyStatusReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigManagerDevicePolicyStatusReport", &parameters)
    }

    /// `POST …/getConfigurationPoliciesReportForDevice`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_configuration_policies_report_for_device(
        &self,
        parameters: GetConfigurationPoliciesReportForDevice,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigurationPoliciesReportForDevice", &parameters)
    }

    /// `POST …/getConfigurationPolicyDeviceSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_configuration_policy_device_summary_report(
        &self,
        parameters: GetConfigurationPolicyDeviceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigurationPolicyDeviceSummaryReport", &parameters)
    }

    /// `POST …/getConfigurationPolicyDevicesReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_configuration_policy_devices_report(
        &self,
        parameters: GetConfigurationPolicyDevicesReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigurationPolicyDevicesReport", &parameters)
    }

    /// `POST …/getConfigurationPolicyNonComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_configuration_policy_non_compliance_report(
        &self,
        parameters: GetConfigurationPolicyNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigurationPolicyNonComplianceReport", &parameters)
    }

    /// `POST …/getConfigurationPolicyNonComplianceSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_configuration_policy_non_compliance_summary_report(
        &self,
        parameters: GetConfigurationPolicyNonComplianceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("getConfigurationPolicyNonComplianceSummaryReport", &parameters)
    }

    /// `POST …/getConfigurationPolicySettingsDeviceSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_configuration_policy_settings_device_summary_report(
        &self,
        parameters: GetConfigurationPolicySettingsDeviceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getConfigurationPolicySettingsDeviceSummaryReport",
                &parameters,
            )
    }

    /// `POST …/getConfigurationSettingDetailsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_configuration_setting_details_report(
        &self,
        parameters: GetConfigurationSettingDetailsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigurationSettingDetailsReport", &parameters)
    }

    /// `POST …/getConfigurationSettingNonComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_configuration_setting_non_compliance_report(
        &self,
        parameters: GetConfigurationSettingNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigurationSettingNonComplianceReport", &parameters)
    }

    /// `POST …/getConfigurationSettingsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_configuration_settings_report(
        &self,
        parameters: GetConfigurationSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConfigurationSettingsReport", &parameters)
    }

    /// `POST …/getDeviceConfigurationPolicySettingsSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_device_configuration_policy_settings_summary_report(
        &self,
        parameters: GetDeviceConfigurationPolicySettingsSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getDeviceConfigurationPolicySettingsSummaryReport",
                &parameters,
            )
    }

    /// `POST …/getDeviceConfigurationPolicyStatusSummary`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_device_configuration_policy_status_summary(
        &self,
        parameters: GetDeviceConfigurationPolicyStatusSummary,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDeviceConfigurationPolicyStatusSummary", &parameters)
    }

    /// `POST …/getDeviceManagementIntentPerSettingContributingProfiles`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_management_intent_per_setting_contributing_profiles(
        &self,
        parameters: GetDeviceManagementIntentPerSettingContributingProfiles,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getDeviceManagementIntentPerSettingContributingProfiles",
                &parameters,
            )
    }

    /// `POST …/getDeviceManagementIntentSettingsReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_management_intent_settings_report(
        &self,
        parameters: GetDeviceManagementIntentSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDeviceManagementIntentSettingsReport", &parameters)
    }

    /// `POST …/getDeviceNonComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_non_compliance_report(
        &self,
        parameters: GetDeviceNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDeviceNonComplianceReport", &parameters)
    }

    /// `POST …/getDevicePoliciesComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_policies_compliance_report(
        &self,
        parameters: GetDevicePoliciesComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDevicePoliciesComplianceReport", &parameters)
    }

    /// `POST …/getDevicePolicySettingsComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_policy_settings_compliance_report(
        &self,
        parameters: GetDevicePolicySettingsComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDevicePolicySettingsComplianceReport", &parameters)
    }

    /// `POST …/getDeviceStatusByCompliacePolicyReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_status_by_compliace_policy_report(
        &self,
        parameters: GetDeviceStatusByCompliacePolicyReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDeviceStatusByCompliacePolicyReport", &parameters)
    }

    /// `POST …/getDeviceStatusByCompliancePolicySettingReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_status_by_compliance_policy_setting_report(
        &self,
        parameters: GetDeviceStatusByCompliancePolicySettingReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("getDeviceStatusByCompliancePolicySettingReport", &parameters)
    }

    /// `POST …/getDeviceStatusSummaryByCompliacePolicyReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_status_summary_by_compliace_policy_report(
        &self,
        parameters: GetDeviceStatusSummaryByCompliacePolicyReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("getDeviceStatusSummaryByCompliacePolicyReport", &parameters)
    }

    /// `POST …/getDeviceStatusSummaryByCompliancePolicySettingsReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_device_status_summary_by_compliance_policy_settings_report(
        &self,
        parameters: GetDeviceStatusSummaryByCompliancePolicySettingsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getDeviceStatusSummaryByCompliancePolicySettingsReport",
                &parameters,
            )
    }

    /// `POST …/getDevicesStatusByPolicyPlatformComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_devices_status_by_policy_platform_compliance_report(
        &self,
        parameters: GetDevicesStatusByPolicyPlatformComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("getDevicesStatusByPolicyPlatformComplianceReport", &parameters)
    }

    /// `POST …/getDevicesStatusBySettingReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_devices_status_by_setting_report(
        &self,
        parameters: GetDevicesStatusBySettingReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDevicesStatusBySettingReport", &parameters)
    }

    /// `POST …/getDevicesWithoutCompliancePolicyReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_devices_without_compliance_policy_report(
        &self,
        parameters: GetDevicesWithoutCompliancePolicyReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDevicesWithoutCompliancePolicyReport", &parameters)
    }

    /// `POST …/getEncryptionReportForDevices`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_encryption_report_for_devices(
        &self,
        parameters: GetEncryptionReportForDevices,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getEncryptionReportForDevices", &parameters)
    }

    /// `POST …/getEnrollmentConfigurationPoliciesByDevice`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_enrollment_configuration_policies_by_device(
        &self,
        parameters: GetEnrollmentConfigurationPoliciesByDevice,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getEnrollmentConfigurationPoliciesByDevice", &parameters)
    }

    /// `POST …/getFailedMobileAppsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_failed_mobile_apps_report(
        &self,
        parameters: GetFailedMobileAppsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getFailedMobileAppsReport", &parameters)
    }

    /// `POST …/getFailedMobileAppsSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_failed_mobile_apps_summary_report(
        &self,
        parameters: GetFailedMobileAppsSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getFailedMobileAppsSummaryReport", &parameters)
    }

    /// `POST …/getGroupPolicySettingsDeviceSettingsReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_group_policy_settings_device_settings_report(
        &self,
        parameters: GetGroupPolicySettingsDeviceSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getGroupPolicySettingsDeviceSettingsReport", &parameters)
    }

    /// `POST …/getHistoricalReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_historical_report(
        &self,
        parameters: GetHistoricalReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getHistoricalReport", &parameters)
    }

    /// `POST …/getMalwareSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_malware_summary_report(
        &self,
        parameters: GetMalwareSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getMalwareSummaryReport", &parameters)
    }

    /// `POST …/getMobileApplicationManagementAppConfigurationReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_mobile_application_management_app_configuration_report(
        &self,
        parameters: GetMobileApplicationManagementAppConfigurationReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getMobileApplicationManagementAppConfigurationReport",
                &parameters,
            )
    }

    /// `POST …/getMobileApplicationManagementAppRegistrationSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_mobile_application_management_app_registration_summary_report(
        &self,
        parameters: GetMobileApplicationManagementAppRegistrationSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getMobileApplicationManagementAppRegistrationSummaryReport",
                &parameters,
            )
    }

    /// `POST …/getNoncompliantDevicesAndSettingsReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_noncompliant_devices_and_settings_report(
        &self,
        parameters: GetNoncompliantDevicesAndSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getNoncompliantDevicesAndSettingsReport", &parameters)
    }

    /// `POST …/getPolicyNonComplianceMetadata`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_policy_non_compliance_metadata(
        &self,
        parameters: GetPolicyNonComplianceMetadata,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getPolicyNonComplianceMetadata", &parameters)
    }

    /// `POST …/getPolicyNonComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_policy_non_compliance_report(
        &self,
        parameters: GetPolicyNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getPolicyNonComplianceReport", &parameters)
    }

    /// `POST …/getPolicyNonComplianceSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_policy_non_compliance_summary_report(
        &self,
        parameters: GetPolicyNonComplianceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getPolicyNonComplianceSummaryReport", &parameters)
    }

    /// `POST …/getQuietTimePolicyUserSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_quiet_time_policy_user_summary_report(
        &self,
        parameters: GetQuietTimePolicyUserSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getQuietTimePolicyUserSummaryReport", &parameters)
    }

    /// `POST …/getQuietTimePolicyUsersReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_quiet_time_policy_users_report(
        &self,
        parameters: GetQuietTimePolicyUsersReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getQuietTimePolicyUsersReport", &parameters)
    }

    /// `POST …/getRelatedAppsStatusReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_related_apps_status_report(
        &self,
        parameters: GetRelatedAppsStatusReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getRelatedAppsStatusReport", &parameters)
    }

    /// `POST …/getRemoteAssistanceSessionsReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_remote_assistance_sessions_report(
        &self,
        parameters: GetRemoteAssistanceSessionsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getRemoteAssistanceSessionsReport", &parameters)
    }

    /// `POST …/getReportFilters`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_report_filters(
        &self,
        parameters: GetReportFilters,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getReportFilters", &parameters)
    }

    /// `POST …/getSettingNonComplianceReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_setting_non_compliance_report(
        &self,
        parameters: GetSettingNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getSettingNonComplianceReport", &parameters)
    }

    /// `POST …/getUnhealthyDefenderAgentsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_unhealthy_defender_agents_report(
        &self,
        parameters: GetUnhealthyDefenderAgentsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getUnhealthyDefenderAgentsReport", &parameters)
    }

    /// `POST …/getUnhealthyFirewallReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_unhealthy_firewall_report(
        &self,
        parameters: GetUnhealthyFirewallReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getUnhealthyFirewallReport", &parameters)
    }

    /// `POST …/getUnhealthyFirewallSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_unhealthy_firewall_summary_report(
        &self,
        parameters: GetUnhealthyFirewallSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getUnhealthyFirewallSummaryReport", &parameters)
    }

    /// `POST …/getUserInstallStatusReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_user_install_status_report(
        &self,
        parameters: GetUserInstallStatusReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getUserInstallStatusReport", &parameters)
    }

    /// `POST …/getWindowsDriverUpdateAlertSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_windows_driver_update_alert_summary_report(
        &self,
        parameters: GetWindowsDriverUpdateAlertSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getWindowsDriverUpdateAlertSummaryReport", &parameters)
    }

    /// `POST …/getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_windows_driver_update_alerts_per_policy_per_device_report(
        &self,
        parameters: GetWindowsDriverUpdateAlertsPerPolicyPerDeviceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport",
                &parameters,
            )
    }

    /// `POST …/getWindowsQualityUpdateAlertSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_windows_quality_update_alert_summary_report(
        &self,
        parameters: GetWindowsQualityUpdateAlertSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getWindowsQualityUpdateAlertSummaryReport", &parameters)
    }

    /// `POST …/getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_windows_quality_update_alerts_per_policy_per_device_report(
        &self,
        parameters: GetWindowsQualityUpdateAlertsPerPolicyPerDeviceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport",
                &parameters,
            )
    }

    /// `POST …/getWindowsUpdateAlertSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_windows_update_alert_summary_report(
        &self,
        parameters: GetWindowsUpdateAlertSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getWindowsUpdateAlertSummaryReport", &parameters)
    }

    /// `POST …/getWindowsUpdateAlertsPerPolicyPerDeviceReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_windows_update_alerts_per_policy_per_device_report(
        &self,
        parameters: GetWindowsUpdateAlertsPerPolicyPerDeviceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("getWindowsUpdateAlertsPerPolicyPerDeviceReport", &parameters)
    }

    /// `POST …/retrieveAndroidWorkProfileDeviceMigrationStatuses`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_android_work_profile_device_migration_statuses(
        &self,
        parameters: RetrieveAndroidWorkProfileDeviceMigrationStatuses,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with(
                "retrieveAndroidWorkProfileDeviceMigrationStatuses",
                &parameters,
            )
    }

    /// `POST …/retrieveAppleDeviceOSUpdateStatus`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_apple_device_os_update_status(
        &self,
        parameters: RetrieveAppleDeviceOsUpdateStatus,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveAppleDeviceOSUpdateStatus", &parameters)
    }

    /// `POST …/retrieveAppleOSUpdateFailures`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_apple_os_update_failures(
        &self,
        parameters: RetrieveAppleOsUpdateFailures,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveAppleOSUpdateFailures", &parameters)
    }

    /// `POST …/retrieveCloudPkiLeafCertificateReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_cloud_pki_leaf_certificate_report(
        &self,
        parameters: RetrieveCloudPkiLeafCertificateReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveCloudPkiLeafCertificateReport", &parameters)
    }

    /// `POST …/retrieveCloudPkiLeafCertificateSummaryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_cloud_pki_leaf_certificate_summary_report(
        &self,
        parameters: RetrieveCloudPkiLeafCertificateSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("retrieveCloudPkiLeafCertificateSummaryReport", &parameters)
    }

    /// `POST …/retrieveDeviceAppInstallationStatusReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_device_app_installation_status_report(
        &self,
        parameters: RetrieveDeviceAppInstallationStatusReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveDeviceAppInstallationStatusReport", &parameters)
    }

    /// `POST …/retrieveEnrollmentTimeGroupingFailureReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_enrollment_time_grouping_failure_report(
        &self,
        parameters: RetrieveEnrollmentTimeGroupingFailureReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("retrieveEnrollmentTimeGroupingFailureReport", &parameters)
    }

    /// `POST …/retrieveSecurityTaskAppsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_security_task_apps_report(
        &self,
        parameters: RetrieveSecurityTaskAppsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveSecurityTaskAppsReport", &parameters)
    }

    /// `POST …/retrieveWin32CatalogAppsUpdateReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_win32_catalog_apps_update_report(
        &self,
        parameters: RetrieveWin32CatalogAppsUpdateReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveWin32CatalogAppsUpdateReport", &parameters)
    }
}

/// Requests on a collection of [`DeviceManagementReports`](models::DeviceManagementReports):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
#[derive(Clone, Debug)]
pub struct DeviceManagementReportsCollection(
    mg::Many<models::DeviceManagementReports, DeviceManagementReportsResource>,
);

mg::builder! { DeviceManagementReportsCollection: mg::Many<models::DeviceManagementReports, DeviceManagementReportsResource> }

impl DeviceManagementReportsCollection {
    /// `POST …/retrieveAssignedApplicationsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_assigned_applications_report(
        &self,
        parameters: RetrieveAssignedApplicationsReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveAssignedApplicationsReport", &parameters)
    }
}

/// Parameters of [`DeviceManagementReportsResource::get_active_malware_report`].
pub struct GetActiveMalwareReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveMalwareReport: "microsoft.graph.getActiveMalwareReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_active_malware_summary_report`].
pub struct GetActiveMalwareSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveMalwareSummaryReport: "microsoft.graph.getActiveMalwareSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_all_certificates_report`].
pub struct GetAllCertificatesReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAllCertificatesReport: "microsoft.graph.getAllCertificatesReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_app_status_overview_report`].
pub struct GetAppStatusOverviewReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAppStatusOverviewReport: "microsoft.graph.getAppStatusOverviewReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_apps_install_summary_report`].
pub struct GetAppsInstallSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAppsInstallSummaryReport: "microsoft.graph.getAppsInstallSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_cached_report`].
pub struct GetCachedReport {
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCachedReport: "microsoft.graph.getCachedReport", parameters;
    group_by: "groupBy" optional,
    id: "id",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_certificates_report`].
pub struct GetCertificatesReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCertificatesReport: "microsoft.graph.getCertificatesReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_compliance_policies_report_for_device`].
pub struct GetCompliancePoliciesReportForDevice {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCompliancePoliciesReportForDevice: "microsoft.graph.getCompliancePoliciesReportForDevice", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_compliance_policy_device_summary_report`].
pub struct GetCompliancePolicyDeviceSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCompliancePolicyDeviceSummaryReport: "microsoft.graph.getCompliancePolicyDeviceSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_compliance_policy_devices_report`].
pub struct GetCompliancePolicyDevicesReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCompliancePolicyDevicesReport: "microsoft.graph.getCompliancePolicyDevicesReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_compliance_policy_non_compliance_report`].
pub struct GetCompliancePolicyNonComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCompliancePolicyNonComplianceReport: "microsoft.graph.getCompliancePolicyNonComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_compliance_policy_non_compliance_summary_report`].
pub struct GetCompliancePolicyNonComplianceSummaryReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCompliancePolicyNonComplianceSummaryReport: "microsoft.graph.getCompliancePolicyNonComplianceSummaryReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_compliance_setting_details_report`].
pub struct GetComplianceSettingDetailsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetComplianceSettingDetailsReport: "microsoft.graph.getComplianceSettingDetailsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_compliance_setting_non_compliance_report`].
pub struct GetComplianceSettingNonComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetComplianceSettingNonComplianceReport: "microsoft.graph.getComplianceSettingNonComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_compliance_settings_report`].
pub struct GetComplianceSettingsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetComplianceSettingsReport: "microsoft.graph.getComplianceSettingsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_config_manager_device_policy_status_report`].
pub struct GetConfigManagerDevicePolicyStatusReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigManagerDevicePolicyStatusReport: "microsoft.graph.getConfigManagerDevicePolicyStatusReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_configuration_policies_report_for_device`].
pub struct GetConfigurationPoliciesReportForDevice {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationPoliciesReportForDevice: "microsoft.graph.getConfigurationPoliciesReportForDevice", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_configuration_policy_device_summary_report`].
pub struct GetConfigurationPolicyDeviceSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationPolicyDeviceSummaryReport: "microsoft.graph.getConfigurationPolicyDeviceSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_configuration_policy_devices_report`].
pub struct GetConfigurationPolicyDevicesReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationPolicyDevicesReport: "microsoft.graph.getConfigurationPolicyDevicesReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_configuration_policy_non_compliance_report`].
pub struct GetConfigurationPolicyNonComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationPolicyNonComplianceReport: "microsoft.graph.getConfigurationPolicyNonComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_configuration_policy_non_compliance_summary_report`].
pub struct GetConfigurationPolicyNonComplianceSummaryReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationPolicyNonComplianceSummaryReport: "microsoft.graph.getConfigurationPolicyNonComplianceSummaryReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_configuration_policy_settings_device_summary_report`].
pub struct GetConfigurationPolicySettingsDeviceSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationPolicySettingsDeviceSummaryReport: "microsoft.graph.getConfigurationPolicySettingsDeviceSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_configuration_setting_details_report`].
pub struct GetConfigurationSettingDetailsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationSettingDetailsReport: "microsoft.graph.getConfigurationSettingDetailsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_configuration_setting_non_compliance_report`].
pub struct GetConfigurationSettingNonComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationSettingNonComplianceReport: "microsoft.graph.getConfigurationSettingNonComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_configuration_settings_report`].
pub struct GetConfigurationSettingsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConfigurationSettingsReport: "microsoft.graph.getConfigurationSettingsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_device_configuration_policy_settings_summary_report`].
pub struct GetDeviceConfigurationPolicySettingsSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceConfigurationPolicySettingsSummaryReport: "microsoft.graph.getDeviceConfigurationPolicySettingsSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_device_configuration_policy_status_summary`].
pub struct GetDeviceConfigurationPolicyStatusSummary {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceConfigurationPolicyStatusSummary: "microsoft.graph.getDeviceConfigurationPolicyStatusSummary", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_device_management_intent_per_setting_contributing_profiles`].
pub struct GetDeviceManagementIntentPerSettingContributingProfiles {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceManagementIntentPerSettingContributingProfiles: "microsoft.graph.getDeviceManagementIntentPerSettingContributingProfiles", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_device_management_intent_settings_report`].
pub struct GetDeviceManagementIntentSettingsReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceManagementIntentSettingsReport: "microsoft.graph.getDeviceManagementIntentSettingsReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_device_non_compliance_report`].
pub struct GetDeviceNonComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceNonComplianceReport: "microsoft.graph.getDeviceNonComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_device_policies_compliance_report`].
pub struct GetDevicePoliciesComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDevicePoliciesComplianceReport: "microsoft.graph.getDevicePoliciesComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_device_policy_settings_compliance_report`].
pub struct GetDevicePolicySettingsComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDevicePolicySettingsComplianceReport: "microsoft.graph.getDevicePolicySettingsComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_device_status_by_compliace_policy_report`].
pub struct GetDeviceStatusByCompliacePolicyReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceStatusByCompliacePolicyReport: "microsoft.graph.getDeviceStatusByCompliacePolicyReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_device_status_by_compliance_policy_setting_report`].
pub struct GetDeviceStatusByCompliancePolicySettingReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceStatusByCompliancePolicySettingReport: "microsoft.graph.getDeviceStatusByCompliancePolicySettingReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_device_status_summary_by_compliace_policy_report`].
pub struct GetDeviceStatusSummaryByCompliacePolicyReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceStatusSummaryByCompliacePolicyReport: "microsoft.graph.getDeviceStatusSummaryByCompliacePolicyReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_device_status_summary_by_compliance_policy_settings_report`].
pub struct GetDeviceStatusSummaryByCompliancePolicySettingsReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceStatusSummaryByCompliancePolicySettingsReport: "microsoft.graph.getDeviceStatusSummaryByCompliancePolicySettingsReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_devices_status_by_policy_platform_compliance_report`].
pub struct GetDevicesStatusByPolicyPlatformComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDevicesStatusByPolicyPlatformComplianceReport: "microsoft.graph.getDevicesStatusByPolicyPlatformComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_devices_status_by_setting_report`].
pub struct GetDevicesStatusBySettingReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDevicesStatusBySettingReport: "microsoft.graph.getDevicesStatusBySettingReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_devices_without_compliance_policy_report`].
pub struct GetDevicesWithoutCompliancePolicyReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDevicesWithoutCompliancePolicyReport: "microsoft.graph.getDevicesWithoutCompliancePolicyReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_encryption_report_for_devices`].
pub struct GetEncryptionReportForDevices {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEncryptionReportForDevices: "microsoft.graph.getEncryptionReportForDevices", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_enrollment_configuration_policies_by_device`].
pub struct GetEnrollmentConfigurationPoliciesByDevice {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEnrollmentConfigurationPoliciesByDevice: "microsoft.graph.getEnrollmentConfigurationPoliciesByDevice", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_failed_mobile_apps_report`].
pub struct GetFailedMobileAppsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetFailedMobileAppsReport: "microsoft.graph.getFailedMobileAppsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_failed_mobile_apps_summary_report`].
pub struct GetFailedMobileAppsSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetFailedMobileAppsSummaryReport: "microsoft.graph.getFailedMobileAppsSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_group_policy_settings_device_settings_report`].
pub struct GetGroupPolicySettingsDeviceSettingsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `skiptoken`.
    pub skiptoken: mg::Field<String>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetGroupPolicySettingsDeviceSettingsReport: "microsoft.graph.getGroupPolicySettingsDeviceSettingsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    skiptoken: "skiptoken",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_historical_report`].
pub struct GetHistoricalReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetHistoricalReport: "microsoft.graph.getHistoricalReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_malware_summary_report`].
pub struct GetMalwareSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMalwareSummaryReport: "microsoft.graph.getMalwareSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_mobile_application_management_app_configuration_report`].
pub struct GetMobileApplicationManagementAppConfigurationReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMobileApplicationManagementAppConfigurationReport: "microsoft.graph.getMobileApplicationManagementAppConfigurationReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_mobile_application_management_app_registration_summary_report`].
pub struct GetMobileApplicationManagementAppRegistrationSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMobileApplicationManagementAppRegistrationSummaryReport: "microsoft.graph.getMobileApplicationManagementAppRegistrationSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_noncompliant_devices_and_settings_report`].
pub struct GetNoncompliantDevicesAndSettingsReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetNoncompliantDevicesAndSettingsReport: "microsoft.graph.getNoncompliantDevicesAndSettingsReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_policy_non_compliance_metadata`].
pub struct GetPolicyNonComplianceMetadata {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPolicyNonComplianceMetadata: "microsoft.graph.getPolicyNonComplianceMetadata", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_policy_non_compliance_report`].
pub struct GetPolicyNonComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPolicyNonComplianceReport: "microsoft.graph.getPolicyNonComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_policy_non_compliance_summary_report`].
pub struct GetPolicyNonComplianceSummaryReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPolicyNonComplianceSummaryReport: "microsoft.graph.getPolicyNonComplianceSummaryReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_quiet_time_policy_user_summary_report`].
pub struct GetQuietTimePolicyUserSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetQuietTimePolicyUserSummaryReport: "microsoft.graph.getQuietTimePolicyUserSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_quiet_time_policy_users_report`].
pub struct GetQuietTimePolicyUsersReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
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
    GetQuietTimePolicyUsersReport: "microsoft.graph.getQuietTimePolicyUsersReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    skip_token: "skipToken",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_related_apps_status_report`].
pub struct GetRelatedAppsStatusReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRelatedAppsStatusReport: "microsoft.graph.getRelatedAppsStatusReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_remote_assistance_sessions_report`].
pub struct GetRemoteAssistanceSessionsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRemoteAssistanceSessionsReport: "microsoft.graph.getRemoteAssistanceSessionsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_report_filters`].
pub struct GetReportFilters {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetReportFilters: "microsoft.graph.getReportFilters", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_setting_non_compliance_report`].
pub struct GetSettingNonComplianceReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSettingNonComplianceReport: "microsoft.graph.getSettingNonComplianceReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::get_unhealthy_defender_agents_report`].
pub struct GetUnhealthyDefenderAgentsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUnhealthyDefenderAgentsReport: "microsoft.graph.getUnhealthyDefenderAgentsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_unhealthy_firewall_report`].
pub struct GetUnhealthyFirewallReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUnhealthyFirewallReport: "microsoft.graph.getUnhealthyFirewallReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_unhealthy_firewall_summary_report`].
pub struct GetUnhealthyFirewallSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUnhealthyFirewallSummaryReport: "microsoft.graph.getUnhealthyFirewallSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_user_install_status_report`].
pub struct GetUserInstallStatusReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUserInstallStatusReport: "microsoft.graph.getUserInstallStatusReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_windows_driver_update_alert_summary_report`].
pub struct GetWindowsDriverUpdateAlertSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWindowsDriverUpdateAlertSummaryReport: "microsoft.graph.getWindowsDriverUpdateAlertSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_windows_driver_update_alerts_per_policy_per_device_report`].
pub struct GetWindowsDriverUpdateAlertsPerPolicyPerDeviceReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWindowsDriverUpdateAlertsPerPolicyPerDeviceReport: "microsoft.graph.getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_windows_quality_update_alert_summary_report`].
pub struct GetWindowsQualityUpdateAlertSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWindowsQualityUpdateAlertSummaryReport: "microsoft.graph.getWindowsQualityUpdateAlertSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_windows_quality_update_alerts_per_policy_per_device_report`].
pub struct GetWindowsQualityUpdateAlertsPerPolicyPerDeviceReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWindowsQualityUpdateAlertsPerPolicyPerDeviceReport: "microsoft.graph.getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::get_windows_update_alert_summary_report`].
pub struct GetWindowsUpdateAlertSummaryReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWindowsUpdateAlertSummaryReport: "microsoft.graph.getWindowsUpdateAlertSummaryReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::get_windows_update_alerts_per_policy_per_device_report`].
pub struct GetWindowsUpdateAlertsPerPolicyPerDeviceReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWindowsUpdateAlertsPerPolicyPerDeviceReport: "microsoft.graph.getWindowsUpdateAlertsPerPolicyPerDeviceReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::retrieve_android_work_profile_device_migration_statuses`].
pub struct RetrieveAndroidWorkProfileDeviceMigrationStatuses {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveAndroidWorkProfileDeviceMigrationStatuses: "microsoft.graph.retrieveAndroidWorkProfileDeviceMigrationStatuses", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::retrieve_apple_device_os_update_status`].
pub struct RetrieveAppleDeviceOsUpdateStatus {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveAppleDeviceOsUpdateStatus: "microsoft.graph.retrieveAppleDeviceOSUpdateStatus", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::retrieve_apple_os_update_failures`].
pub struct RetrieveAppleOsUpdateFailures {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveAppleOsUpdateFailures: "microsoft.graph.retrieveAppleOSUpdateFailures", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::retrieve_cloud_pki_leaf_certificate_report`].
pub struct RetrieveCloudPkiLeafCertificateReport {
    /// `certificationAuthorityId`.
    pub certification_authority_id: mg::Field<String>,
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveCloudPkiLeafCertificateReport: "microsoft.graph.retrieveCloudPkiLeafCertificateReport", parameters;
    certification_authority_id: "certificationAuthorityId",
    filter: "filter" optional,
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    skip: "skip" required optional,
    top: "top" required optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::retrieve_cloud_pki_leaf_certificate_summary_report`].
pub struct RetrieveCloudPkiLeafCertificateSummaryReport {
    /// `certificationAuthorityId`.
    pub certification_authority_id: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveCloudPkiLeafCertificateSummaryReport: "microsoft.graph.retrieveCloudPkiLeafCertificateSummaryReport", parameters;
    certification_authority_id: "certificationAuthorityId",
    select: "select" optional,
}

/// Parameters of
/// [`DeviceManagementReportsResource::retrieve_device_app_installation_status_report`].
pub struct RetrieveDeviceAppInstallationStatusReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveDeviceAppInstallationStatusReport: "microsoft.graph.retrieveDeviceAppInstallationStatusReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of
/// [`DeviceManagementReportsResource::retrieve_enrollment_time_grouping_failure_report`].
pub struct RetrieveEnrollmentTimeGroupingFailureReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`. Optional.
    pub session_id: mg::Field<String>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveEnrollmentTimeGroupingFailureReport: "microsoft.graph.retrieveEnrollmentTimeGroupingFailureReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    name: "name",
    order_by: "orderBy" optional,
    search: "search" optional,
    select: "select" optional,
    session_id: "sessionId" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`DeviceManagementReportsResource::retrieve_security_task_apps_report`].
pub struct RetrieveSecurityTaskAppsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveSecurityTaskAppsReport: "microsoft.graph.retrieveSecurityTaskAppsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsResource::retrieve_win32_catalog_apps_update_report`].
pub struct RetrieveWin32CatalogAppsUpdateReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveWin32CatalogAppsUpdateReport: "microsoft.graph.retrieveWin32CatalogAppsUpdateReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceManagementReportsCollection::retrieve_assigned_applications_report`].
pub struct RetrieveAssignedApplicationsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupby`.
    pub groupby: mg::Field<String>,
    /// `orderby`.
    pub orderby: mg::Field<String>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveAssignedApplicationsReport: "microsoft.graph.retrieveAssignedApplicationsReport", parameters;
    filter: "filter",
    groupby: "groupby",
    orderby: "orderby",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}
