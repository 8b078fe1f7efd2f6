// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementReports`, by its URL.
    ///
    /// For example `/deviceManagement/reports`.
    DeviceManagementReportsResource(mg::One<models::DeviceManagementReports>)
}

impl DeviceManagementReportsResource {
    /// `…/cachedReportConfigurations`: many `deviceManagementCachedReportConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn cached_report_configurations(
        &self,
    ) -> requests::device_management_cached_report_configuration::DeviceManagementCachedReportConfigurationCollection {
        mg::to(self, "cachedReportConfigurations")
    }

    /// `…/exportJobs`: many `deviceManagementExportJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn export_jobs(
        &self,
    ) -> requests::device_management_export_job::DeviceManagementExportJobCollection {
        mg::to(self, "exportJobs")
    }

    /// `POST …/getActiveMalwareReport`
    #[inline]
    pub fn get_active_malware_report(
        &self,
        parameters: GetActiveMalwareReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getActiveMalwareReport", &parameters)
    }

    /// `POST …/getActiveMalwareSummaryReport`
    #[inline]
    pub fn get_active_malware_summary_report(
        &self,
        parameters: GetActiveMalwareSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getActiveMalwareSummaryReport", &parameters)
    }

    /// `POST …/getAllCertificatesReport`
    #[inline]
    pub fn get_all_certificates_report(
        &self,
        parameters: GetAllCertificatesReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getAllCertificatesReport", &parameters)
    }

    /// `POST …/getAppStatusOverviewReport`
    #[inline]
    pub fn get_app_status_overview_report(
        &self,
        parameters: GetAppStatusOverviewReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getAppStatusOverviewReport", &parameters)
    }

    /// `POST …/getAppsInstallSummaryReport`
    #[inline]
    pub fn get_apps_install_summary_report(
        &self,
        parameters: GetAppsInstallSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getAppsInstallSummaryReport", &parameters)
    }

    /// `POST …/getCachedReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_cached_report(
        &self,
        parameters: GetCachedReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getCachedReport", &parameters)
    }

    /// `POST …/getCertificatesReport`
    #[inline]
    pub fn get_certificates_report(
        &self,
        parameters: GetCertificatesReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getCertificatesReport", &parameters)
    }

    /// `POST …/getCompliancePoliciesReportForDevice`
    #[inline]
    pub fn get_compliance_policies_report_for_device(
        &self,
        parameters: GetCompliancePoliciesReportForDevice,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getCompliancePoliciesReportForDevice", &parameters)
    }

    /// `POST …/getCompliancePolicyDeviceSummaryReport`
    #[inline]
    pub fn get_compliance_policy_device_summary_report(
        &self,
        parameters: GetCompliancePolicyDeviceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getCompliancePolicyDeviceSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getCompliancePolicyDevicesReport`
    #[inline]
    pub fn get_compliance_policy_devices_report(
        &self,
        parameters: GetCompliancePolicyDevicesReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getCompliancePolicyDevicesReport", &parameters)
    }

    /// `POST …/getCompliancePolicyNonComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_compliance_policy_non_compliance_report(
        &self,
        parameters: GetCompliancePolicyNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getCompliancePolicyNonComplianceReport",
            &parameters,
        )
    }

    /// `POST …/getCompliancePolicyNonComplianceSummaryReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_compliance_policy_non_compliance_summary_report(
        &self,
        parameters: GetCompliancePolicyNonComplianceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getCompliancePolicyNonComplianceSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getComplianceSettingDetailsReport`
    #[inline]
    pub fn get_compliance_setting_details_report(
        &self,
        parameters: GetComplianceSettingDetailsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getComplianceSettingDetailsReport", &parameters)
    }

    /// `POST …/getComplianceSettingNonComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_compliance_setting_non_compliance_report(
        &self,
        parameters: GetComplianceSettingNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getComplianceSettingNonComplianceReport",
            &parameters,
        )
    }

    /// `POST …/getComplianceSettingsReport`
    #[inline]
    pub fn get_compliance_settings_report(
        &self,
        parameters: GetComplianceSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getComplianceSettingsReport", &parameters)
    }

    /// `POST …/getConfigManagerDevicePolicyStatusReport`
    #[inline]
    pub fn get_config_manager_device_policy_status_report(
        &self,
        parameters: GetConfigManagerDevicePolicyStatusReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getConfigManagerDevicePolicyStatusReport",
            &parameters,
        )
    }

    /// `POST …/getConfigurationPoliciesReportForDevice`
    #[inline]
    pub fn get_configuration_policies_report_for_device(
        &self,
        parameters: GetConfigurationPoliciesReportForDevice,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getConfigurationPoliciesReportForDevice",
            &parameters,
        )
    }

    /// `POST …/getConfigurationPolicyDeviceSummaryReport`
    #[inline]
    pub fn get_configuration_policy_device_summary_report(
        &self,
        parameters: GetConfigurationPolicyDeviceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getConfigurationPolicyDeviceSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getConfigurationPolicyDevicesReport`
    #[inline]
    pub fn get_configuration_policy_devices_report(
        &self,
        parameters: GetConfigurationPolicyDevicesReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getConfigurationPolicyDevicesReport", &parameters)
    }

    /// `POST …/getConfigurationPolicyNonComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_configuration_policy_non_compliance_report(
        &self,
        parameters: GetConfigurationPolicyNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getConfigurationPolicyNonComplianceReport",
            &parameters,
        )
    }

    /// `POST …/getConfigurationPolicyNonComplianceSummaryReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_configuration_policy_non_compliance_summary_report(
        &self,
        parameters: GetConfigurationPolicyNonComplianceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getConfigurationPolicyNonComplianceSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getConfigurationPolicySettingsDeviceSummaryReport`
    #[inline]
    pub fn get_configuration_policy_settings_device_summary_report(
        &self,
        parameters: GetConfigurationPolicySettingsDeviceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getConfigurationPolicySettingsDeviceSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getConfigurationSettingDetailsReport`
    #[inline]
    pub fn get_configuration_setting_details_report(
        &self,
        parameters: GetConfigurationSettingDetailsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getConfigurationSettingDetailsReport", &parameters)
    }

    /// `POST …/getConfigurationSettingNonComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_configuration_setting_non_compliance_report(
        &self,
        parameters: GetConfigurationSettingNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getConfigurationSettingNonComplianceReport",
            &parameters,
        )
    }

    /// `POST …/getConfigurationSettingsReport`
    #[inline]
    pub fn get_configuration_settings_report(
        &self,
        parameters: GetConfigurationSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getConfigurationSettingsReport", &parameters)
    }

    /// `POST …/getDeviceConfigurationPolicySettingsSummaryReport`
    #[inline]
    pub fn get_device_configuration_policy_settings_summary_report(
        &self,
        parameters: GetDeviceConfigurationPolicySettingsSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceConfigurationPolicySettingsSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getDeviceConfigurationPolicyStatusSummary`
    #[inline]
    pub fn get_device_configuration_policy_status_summary(
        &self,
        parameters: GetDeviceConfigurationPolicyStatusSummary,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceConfigurationPolicyStatusSummary",
            &parameters,
        )
    }

    /// `POST …/getDeviceManagementIntentPerSettingContributingProfiles`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_management_intent_per_setting_contributing_profiles(
        &self,
        parameters: GetDeviceManagementIntentPerSettingContributingProfiles,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceManagementIntentPerSettingContributingProfiles",
            &parameters,
        )
    }

    /// `POST …/getDeviceManagementIntentSettingsReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_management_intent_settings_report(
        &self,
        parameters: GetDeviceManagementIntentSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceManagementIntentSettingsReport",
            &parameters,
        )
    }

    /// `POST …/getDeviceNonComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_non_compliance_report(
        &self,
        parameters: GetDeviceNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getDeviceNonComplianceReport", &parameters)
    }

    /// `POST …/getDevicePoliciesComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_policies_compliance_report(
        &self,
        parameters: GetDevicePoliciesComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getDevicePoliciesComplianceReport", &parameters)
    }

    /// `POST …/getDevicePolicySettingsComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_policy_settings_compliance_report(
        &self,
        parameters: GetDevicePolicySettingsComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDevicePolicySettingsComplianceReport",
            &parameters,
        )
    }

    /// `POST …/getDeviceStatusByCompliacePolicyReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_status_by_compliace_policy_report(
        &self,
        parameters: GetDeviceStatusByCompliacePolicyReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceStatusByCompliacePolicyReport",
            &parameters,
        )
    }

    /// `POST …/getDeviceStatusByCompliancePolicySettingReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_status_by_compliance_policy_setting_report(
        &self,
        parameters: GetDeviceStatusByCompliancePolicySettingReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceStatusByCompliancePolicySettingReport",
            &parameters,
        )
    }

    /// `POST …/getDeviceStatusSummaryByCompliacePolicyReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_status_summary_by_compliace_policy_report(
        &self,
        parameters: GetDeviceStatusSummaryByCompliacePolicyReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceStatusSummaryByCompliacePolicyReport",
            &parameters,
        )
    }

    /// `POST …/getDeviceStatusSummaryByCompliancePolicySettingsReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_device_status_summary_by_compliance_policy_settings_report(
        &self,
        parameters: GetDeviceStatusSummaryByCompliancePolicySettingsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDeviceStatusSummaryByCompliancePolicySettingsReport",
            &parameters,
        )
    }

    /// `POST …/getDevicesStatusByPolicyPlatformComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_devices_status_by_policy_platform_compliance_report(
        &self,
        parameters: GetDevicesStatusByPolicyPlatformComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDevicesStatusByPolicyPlatformComplianceReport",
            &parameters,
        )
    }

    /// `POST …/getDevicesStatusBySettingReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_devices_status_by_setting_report(
        &self,
        parameters: GetDevicesStatusBySettingReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getDevicesStatusBySettingReport", &parameters)
    }

    /// `POST …/getDevicesWithoutCompliancePolicyReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_devices_without_compliance_policy_report(
        &self,
        parameters: GetDevicesWithoutCompliancePolicyReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDevicesWithoutCompliancePolicyReport",
            &parameters,
        )
    }

    /// `POST …/getEncryptionReportForDevices`
    #[inline]
    pub fn get_encryption_report_for_devices(
        &self,
        parameters: GetEncryptionReportForDevices,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getEncryptionReportForDevices", &parameters)
    }

    /// `POST …/getEnrollmentConfigurationPoliciesByDevice`
    #[inline]
    pub fn get_enrollment_configuration_policies_by_device(
        &self,
        parameters: GetEnrollmentConfigurationPoliciesByDevice,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getEnrollmentConfigurationPoliciesByDevice",
            &parameters,
        )
    }

    /// `POST …/getFailedMobileAppsReport`
    #[inline]
    pub fn get_failed_mobile_apps_report(
        &self,
        parameters: GetFailedMobileAppsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getFailedMobileAppsReport", &parameters)
    }

    /// `POST …/getFailedMobileAppsSummaryReport`
    #[inline]
    pub fn get_failed_mobile_apps_summary_report(
        &self,
        parameters: GetFailedMobileAppsSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getFailedMobileAppsSummaryReport", &parameters)
    }

    /// `POST …/getGroupPolicySettingsDeviceSettingsReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_group_policy_settings_device_settings_report(
        &self,
        parameters: GetGroupPolicySettingsDeviceSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getGroupPolicySettingsDeviceSettingsReport",
            &parameters,
        )
    }

    /// `POST …/getHistoricalReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_historical_report(
        &self,
        parameters: GetHistoricalReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getHistoricalReport", &parameters)
    }

    /// `POST …/getMalwareSummaryReport`
    #[inline]
    pub fn get_malware_summary_report(
        &self,
        parameters: GetMalwareSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getMalwareSummaryReport", &parameters)
    }

    /// `POST …/getMobileApplicationManagementAppConfigurationReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_mobile_application_management_app_configuration_report(
        &self,
        parameters: GetMobileApplicationManagementAppConfigurationReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getMobileApplicationManagementAppConfigurationReport",
            &parameters,
        )
    }

    /// `POST …/getMobileApplicationManagementAppRegistrationSummaryReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_mobile_application_management_app_registration_summary_report(
        &self,
        parameters: GetMobileApplicationManagementAppRegistrationSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getMobileApplicationManagementAppRegistrationSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getNoncompliantDevicesAndSettingsReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_noncompliant_devices_and_settings_report(
        &self,
        parameters: GetNoncompliantDevicesAndSettingsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getNoncompliantDevicesAndSettingsReport",
            &parameters,
        )
    }

    /// `POST …/getPolicyNonComplianceMetadata`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_policy_non_compliance_metadata(
        &self,
        parameters: GetPolicyNonComplianceMetadata,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getPolicyNonComplianceMetadata", &parameters)
    }

    /// `POST …/getPolicyNonComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_policy_non_compliance_report(
        &self,
        parameters: GetPolicyNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getPolicyNonComplianceReport", &parameters)
    }

    /// `POST …/getPolicyNonComplianceSummaryReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_policy_non_compliance_summary_report(
        &self,
        parameters: GetPolicyNonComplianceSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getPolicyNonComplianceSummaryReport", &parameters)
    }

    /// `POST …/getQuietTimePolicyUserSummaryReport`
    #[inline]
    pub fn get_quiet_time_policy_user_summary_report(
        &self,
        parameters: GetQuietTimePolicyUserSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getQuietTimePolicyUserSummaryReport", &parameters)
    }

    /// `POST …/getQuietTimePolicyUsersReport`
    #[inline]
    pub fn get_quiet_time_policy_users_report(
        &self,
        parameters: GetQuietTimePolicyUsersReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getQuietTimePolicyUsersReport", &parameters)
    }

    /// `POST …/getRelatedAppsStatusReport`
    #[inline]
    pub fn get_related_apps_status_report(
        &self,
        parameters: GetRelatedAppsStatusReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getRelatedAppsStatusReport", &parameters)
    }

    /// `POST …/getRemoteAssistanceSessionsReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn get_remote_assistance_sessions_report(
        &self,
        parameters: GetRemoteAssistanceSessionsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getRemoteAssistanceSessionsReport", &parameters)
    }

    /// `POST …/getReportFilters`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_report_filters(
        &self,
        parameters: GetReportFilters,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getReportFilters", &parameters)
    }

    /// `POST …/getSettingNonComplianceReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_setting_non_compliance_report(
        &self,
        parameters: GetSettingNonComplianceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getSettingNonComplianceReport", &parameters)
    }

    /// `POST …/getUnhealthyDefenderAgentsReport`
    #[inline]
    pub fn get_unhealthy_defender_agents_report(
        &self,
        parameters: GetUnhealthyDefenderAgentsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getUnhealthyDefenderAgentsReport", &parameters)
    }

    /// `POST …/getUnhealthyFirewallReport`
    #[inline]
    pub fn get_unhealthy_firewall_report(
        &self,
        parameters: GetUnhealthyFirewallReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getUnhealthyFirewallReport", &parameters)
    }

    /// `POST …/getUnhealthyFirewallSummaryReport`
    #[inline]
    pub fn get_unhealthy_firewall_summary_report(
        &self,
        parameters: GetUnhealthyFirewallSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getUnhealthyFirewallSummaryReport", &parameters)
    }

    /// `POST …/getUserInstallStatusReport`
    #[inline]
    pub fn get_user_install_status_report(
        &self,
        parameters: GetUserInstallStatusReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getUserInstallStatusReport", &parameters)
    }

    /// `POST …/getWindowsDriverUpdateAlertSummaryReport`
    #[inline]
    pub fn get_windows_driver_update_alert_summary_report(
        &self,
        parameters: GetWindowsDriverUpdateAlertSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getWindowsDriverUpdateAlertSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport`
    #[inline]
    pub fn get_windows_driver_update_alerts_per_policy_per_device_report(
        &self,
        parameters: GetWindowsDriverUpdateAlertsPerPolicyPerDeviceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport",
            &parameters,
        )
    }

    /// `POST …/getWindowsQualityUpdateAlertSummaryReport`
    #[inline]
    pub fn get_windows_quality_update_alert_summary_report(
        &self,
        parameters: GetWindowsQualityUpdateAlertSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getWindowsQualityUpdateAlertSummaryReport",
            &parameters,
        )
    }

    /// `POST …/getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport`
    #[inline]
    pub fn get_windows_quality_update_alerts_per_policy_per_device_report(
        &self,
        parameters: GetWindowsQualityUpdateAlertsPerPolicyPerDeviceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport",
            &parameters,
        )
    }

    /// `POST …/getWindowsUpdateAlertSummaryReport`
    #[inline]
    pub fn get_windows_update_alert_summary_report(
        &self,
        parameters: GetWindowsUpdateAlertSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getWindowsUpdateAlertSummaryReport", &parameters)
    }

    /// `POST …/getWindowsUpdateAlertsPerPolicyPerDeviceReport`
    #[inline]
    pub fn get_windows_update_alerts_per_policy_per_device_report(
        &self,
        parameters: GetWindowsUpdateAlertsPerPolicyPerDeviceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getWindowsUpdateAlertsPerPolicyPerDeviceReport",
            &parameters,
        )
    }

    /// `POST …/retrieveAndroidWorkProfileDeviceMigrationStatuses`
    #[inline]
    pub fn retrieve_android_work_profile_device_migration_statuses(
        &self,
        parameters: RetrieveAndroidWorkProfileDeviceMigrationStatuses,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "retrieveAndroidWorkProfileDeviceMigrationStatuses",
            &parameters,
        )
    }

    /// `POST …/retrieveAppleDeviceOSUpdateStatus`
    #[inline]
    pub fn retrieve_apple_device_os_update_status(
        &self,
        parameters: RetrieveAppleDeviceOsUpdateStatus,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveAppleDeviceOSUpdateStatus", &parameters)
    }

    /// `POST …/retrieveAppleOSUpdateFailures`
    #[inline]
    pub fn retrieve_apple_os_update_failures(
        &self,
        parameters: RetrieveAppleOsUpdateFailures,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveAppleOSUpdateFailures", &parameters)
    }

    /// `POST …/retrieveCloudPkiLeafCertificateReport`
    #[inline]
    pub fn retrieve_cloud_pki_leaf_certificate_report(
        &self,
        parameters: RetrieveCloudPkiLeafCertificateReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveCloudPkiLeafCertificateReport", &parameters)
    }

    /// `POST …/retrieveCloudPkiLeafCertificateSummaryReport`
    #[inline]
    pub fn retrieve_cloud_pki_leaf_certificate_summary_report(
        &self,
        parameters: RetrieveCloudPkiLeafCertificateSummaryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "retrieveCloudPkiLeafCertificateSummaryReport",
            &parameters,
        )
    }

    /// `POST …/retrieveDeviceAppInstallationStatusReport`
    #[inline]
    pub fn retrieve_device_app_installation_status_report(
        &self,
        parameters: RetrieveDeviceAppInstallationStatusReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "retrieveDeviceAppInstallationStatusReport",
            &parameters,
        )
    }

    /// `POST …/retrieveEnrollmentTimeGroupingFailureReport`
    #[inline]
    pub fn retrieve_enrollment_time_grouping_failure_report(
        &self,
        parameters: RetrieveEnrollmentTimeGroupingFailureReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "retrieveEnrollmentTimeGroupingFailureReport",
            &parameters,
        )
    }

    /// `POST …/retrieveSecurityTaskAppsReport`
    #[inline]
    pub fn retrieve_security_task_apps_report(
        &self,
        parameters: RetrieveSecurityTaskAppsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveSecurityTaskAppsReport", &parameters)
    }

    /// `POST …/retrieveWin32CatalogAppsUpdateReport`
    #[inline]
    pub fn retrieve_win32_catalog_apps_update_report(
        &self,
        parameters: RetrieveWin32CatalogAppsUpdateReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveWin32CatalogAppsUpdateReport", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementReports`, by its URL.
    DeviceManagementReportsCollection(mg::Many<models::DeviceManagementReports, DeviceManagementReportsResource>)
}

impl DeviceManagementReportsCollection {
    /// `POST …/retrieveAssignedApplicationsReport`
    #[inline]
    pub fn retrieve_assigned_applications_report(
        &self,
        parameters: RetrieveAssignedApplicationsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveAssignedApplicationsReport", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveMalwareReport`.
    GetActiveMalwareReport "microsoft.graph.getActiveMalwareReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveMalwareSummaryReport`.
    GetActiveMalwareSummaryReport "microsoft.graph.getActiveMalwareSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAllCertificatesReport`.
    GetAllCertificatesReport "microsoft.graph.getAllCertificatesReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAppStatusOverviewReport`.
    GetAppStatusOverviewReport "microsoft.graph.getAppStatusOverviewReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAppsInstallSummaryReport`.
    GetAppsInstallSummaryReport "microsoft.graph.getAppsInstallSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCachedReport`.
    GetCachedReport "microsoft.graph.getCachedReport" "parameters";
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `id`: String
    id "id": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCertificatesReport`.
    GetCertificatesReport "microsoft.graph.getCertificatesReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCompliancePoliciesReportForDevice`.
    GetCompliancePoliciesReportForDevice "microsoft.graph.getCompliancePoliciesReportForDevice" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCompliancePolicyDeviceSummaryReport`.
    GetCompliancePolicyDeviceSummaryReport "microsoft.graph.getCompliancePolicyDeviceSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCompliancePolicyDevicesReport`.
    GetCompliancePolicyDevicesReport "microsoft.graph.getCompliancePolicyDevicesReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCompliancePolicyNonComplianceReport`.
    GetCompliancePolicyNonComplianceReport "microsoft.graph.getCompliancePolicyNonComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCompliancePolicyNonComplianceSummaryReport`.
    GetCompliancePolicyNonComplianceSummaryReport "microsoft.graph.getCompliancePolicyNonComplianceSummaryReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getComplianceSettingDetailsReport`.
    GetComplianceSettingDetailsReport "microsoft.graph.getComplianceSettingDetailsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getComplianceSettingNonComplianceReport`.
    GetComplianceSettingNonComplianceReport "microsoft.graph.getComplianceSettingNonComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getComplianceSettingsReport`.
    GetComplianceSettingsReport "microsoft.graph.getComplianceSettingsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigManagerDevicePolicyStatusReport`.
    GetConfigManagerDevicePolicyStatusReport "microsoft.graph.getConfigManagerDevicePolicyStatusReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationPoliciesReportForDevice`.
    GetConfigurationPoliciesReportForDevice "microsoft.graph.getConfigurationPoliciesReportForDevice" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationPolicyDeviceSummaryReport`.
    GetConfigurationPolicyDeviceSummaryReport "microsoft.graph.getConfigurationPolicyDeviceSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationPolicyDevicesReport`.
    GetConfigurationPolicyDevicesReport "microsoft.graph.getConfigurationPolicyDevicesReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationPolicyNonComplianceReport`.
    GetConfigurationPolicyNonComplianceReport "microsoft.graph.getConfigurationPolicyNonComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationPolicyNonComplianceSummaryReport`.
    GetConfigurationPolicyNonComplianceSummaryReport "microsoft.graph.getConfigurationPolicyNonComplianceSummaryReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationPolicySettingsDeviceSummaryReport`.
    GetConfigurationPolicySettingsDeviceSummaryReport "microsoft.graph.getConfigurationPolicySettingsDeviceSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationSettingDetailsReport`.
    GetConfigurationSettingDetailsReport "microsoft.graph.getConfigurationSettingDetailsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationSettingNonComplianceReport`.
    GetConfigurationSettingNonComplianceReport "microsoft.graph.getConfigurationSettingNonComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConfigurationSettingsReport`.
    GetConfigurationSettingsReport "microsoft.graph.getConfigurationSettingsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceConfigurationPolicySettingsSummaryReport`.
    GetDeviceConfigurationPolicySettingsSummaryReport "microsoft.graph.getDeviceConfigurationPolicySettingsSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceConfigurationPolicyStatusSummary`.
    GetDeviceConfigurationPolicyStatusSummary "microsoft.graph.getDeviceConfigurationPolicyStatusSummary" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceManagementIntentPerSettingContributingProfiles`.
    GetDeviceManagementIntentPerSettingContributingProfiles "microsoft.graph.getDeviceManagementIntentPerSettingContributingProfiles" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceManagementIntentSettingsReport`.
    GetDeviceManagementIntentSettingsReport "microsoft.graph.getDeviceManagementIntentSettingsReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceNonComplianceReport`.
    GetDeviceNonComplianceReport "microsoft.graph.getDeviceNonComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDevicePoliciesComplianceReport`.
    GetDevicePoliciesComplianceReport "microsoft.graph.getDevicePoliciesComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDevicePolicySettingsComplianceReport`.
    GetDevicePolicySettingsComplianceReport "microsoft.graph.getDevicePolicySettingsComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceStatusByCompliacePolicyReport`.
    GetDeviceStatusByCompliacePolicyReport "microsoft.graph.getDeviceStatusByCompliacePolicyReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceStatusByCompliancePolicySettingReport`.
    GetDeviceStatusByCompliancePolicySettingReport "microsoft.graph.getDeviceStatusByCompliancePolicySettingReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceStatusSummaryByCompliacePolicyReport`.
    GetDeviceStatusSummaryByCompliacePolicyReport "microsoft.graph.getDeviceStatusSummaryByCompliacePolicyReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDeviceStatusSummaryByCompliancePolicySettingsReport`.
    GetDeviceStatusSummaryByCompliancePolicySettingsReport "microsoft.graph.getDeviceStatusSummaryByCompliancePolicySettingsReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDevicesStatusByPolicyPlatformComplianceReport`.
    GetDevicesStatusByPolicyPlatformComplianceReport "microsoft.graph.getDevicesStatusByPolicyPlatformComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDevicesStatusBySettingReport`.
    GetDevicesStatusBySettingReport "microsoft.graph.getDevicesStatusBySettingReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDevicesWithoutCompliancePolicyReport`.
    GetDevicesWithoutCompliancePolicyReport "microsoft.graph.getDevicesWithoutCompliancePolicyReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEncryptionReportForDevices`.
    GetEncryptionReportForDevices "microsoft.graph.getEncryptionReportForDevices" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEnrollmentConfigurationPoliciesByDevice`.
    GetEnrollmentConfigurationPoliciesByDevice "microsoft.graph.getEnrollmentConfigurationPoliciesByDevice" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getFailedMobileAppsReport`.
    GetFailedMobileAppsReport "microsoft.graph.getFailedMobileAppsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getFailedMobileAppsSummaryReport`.
    GetFailedMobileAppsSummaryReport "microsoft.graph.getFailedMobileAppsSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getGroupPolicySettingsDeviceSettingsReport`.
    GetGroupPolicySettingsDeviceSettingsReport "microsoft.graph.getGroupPolicySettingsDeviceSettingsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `skiptoken`: String
    skiptoken "skiptoken": String,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getHistoricalReport`.
    GetHistoricalReport "microsoft.graph.getHistoricalReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMalwareSummaryReport`.
    GetMalwareSummaryReport "microsoft.graph.getMalwareSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMobileApplicationManagementAppConfigurationReport`.
    GetMobileApplicationManagementAppConfigurationReport "microsoft.graph.getMobileApplicationManagementAppConfigurationReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMobileApplicationManagementAppRegistrationSummaryReport`.
    GetMobileApplicationManagementAppRegistrationSummaryReport "microsoft.graph.getMobileApplicationManagementAppRegistrationSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getNoncompliantDevicesAndSettingsReport`.
    GetNoncompliantDevicesAndSettingsReport "microsoft.graph.getNoncompliantDevicesAndSettingsReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getPolicyNonComplianceMetadata`.
    GetPolicyNonComplianceMetadata "microsoft.graph.getPolicyNonComplianceMetadata" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getPolicyNonComplianceReport`.
    GetPolicyNonComplianceReport "microsoft.graph.getPolicyNonComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getPolicyNonComplianceSummaryReport`.
    GetPolicyNonComplianceSummaryReport "microsoft.graph.getPolicyNonComplianceSummaryReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getQuietTimePolicyUserSummaryReport`.
    GetQuietTimePolicyUserSummaryReport "microsoft.graph.getQuietTimePolicyUserSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getQuietTimePolicyUsersReport`.
    GetQuietTimePolicyUsersReport "microsoft.graph.getQuietTimePolicyUsersReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `skipToken`: String, masked in Debug
    skip_token "skipToken" "s": String,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRelatedAppsStatusReport`.
    GetRelatedAppsStatusReport "microsoft.graph.getRelatedAppsStatusReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRemoteAssistanceSessionsReport`.
    GetRemoteAssistanceSessionsReport "microsoft.graph.getRemoteAssistanceSessionsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getReportFilters`.
    GetReportFilters "microsoft.graph.getReportFilters" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSettingNonComplianceReport`.
    GetSettingNonComplianceReport "microsoft.graph.getSettingNonComplianceReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUnhealthyDefenderAgentsReport`.
    GetUnhealthyDefenderAgentsReport "microsoft.graph.getUnhealthyDefenderAgentsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUnhealthyFirewallReport`.
    GetUnhealthyFirewallReport "microsoft.graph.getUnhealthyFirewallReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUnhealthyFirewallSummaryReport`.
    GetUnhealthyFirewallSummaryReport "microsoft.graph.getUnhealthyFirewallSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUserInstallStatusReport`.
    GetUserInstallStatusReport "microsoft.graph.getUserInstallStatusReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getWindowsDriverUpdateAlertSummaryReport`.
    GetWindowsDriverUpdateAlertSummaryReport "microsoft.graph.getWindowsDriverUpdateAlertSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport`.
    GetWindowsDriverUpdateAlertsPerPolicyPerDeviceReport "microsoft.graph.getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getWindowsQualityUpdateAlertSummaryReport`.
    GetWindowsQualityUpdateAlertSummaryReport "microsoft.graph.getWindowsQualityUpdateAlertSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport`.
    GetWindowsQualityUpdateAlertsPerPolicyPerDeviceReport "microsoft.graph.getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getWindowsUpdateAlertSummaryReport`.
    GetWindowsUpdateAlertSummaryReport "microsoft.graph.getWindowsUpdateAlertSummaryReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getWindowsUpdateAlertsPerPolicyPerDeviceReport`.
    GetWindowsUpdateAlertsPerPolicyPerDeviceReport "microsoft.graph.getWindowsUpdateAlertsPerPolicyPerDeviceReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveAndroidWorkProfileDeviceMigrationStatuses`.
    RetrieveAndroidWorkProfileDeviceMigrationStatuses "microsoft.graph.retrieveAndroidWorkProfileDeviceMigrationStatuses" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveAppleDeviceOSUpdateStatus`.
    RetrieveAppleDeviceOsUpdateStatus "microsoft.graph.retrieveAppleDeviceOSUpdateStatus" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveAppleOSUpdateFailures`.
    RetrieveAppleOsUpdateFailures "microsoft.graph.retrieveAppleOSUpdateFailures" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveCloudPkiLeafCertificateReport`.
    RetrieveCloudPkiLeafCertificateReport "microsoft.graph.retrieveCloudPkiLeafCertificateReport" "parameters";
    /// `certificationAuthorityId`: String
    certification_authority_id "certificationAuthorityId": String,
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `skip`: Int32, not null, optional
    skip "skip" "ro": i32,
    /// `top`: Int32, not null, optional
    top "top" "ro": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveCloudPkiLeafCertificateSummaryReport`.
    RetrieveCloudPkiLeafCertificateSummaryReport "microsoft.graph.retrieveCloudPkiLeafCertificateSummaryReport" "parameters";
    /// `certificationAuthorityId`: String
    certification_authority_id "certificationAuthorityId": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveDeviceAppInstallationStatusReport`.
    RetrieveDeviceAppInstallationStatusReport "microsoft.graph.retrieveDeviceAppInstallationStatusReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveEnrollmentTimeGroupingFailureReport`.
    RetrieveEnrollmentTimeGroupingFailureReport "microsoft.graph.retrieveEnrollmentTimeGroupingFailureReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `sessionId`: String, optional
    session_id "sessionId" "o": String,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveSecurityTaskAppsReport`.
    RetrieveSecurityTaskAppsReport "microsoft.graph.retrieveSecurityTaskAppsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveWin32CatalogAppsUpdateReport`.
    RetrieveWin32CatalogAppsUpdateReport "microsoft.graph.retrieveWin32CatalogAppsUpdateReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveAssignedApplicationsReport`.
    RetrieveAssignedApplicationsReport "microsoft.graph.retrieveAssignedApplicationsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupby`: String
    groupby "groupby": String,
    /// `orderby`: String
    orderby "orderby": String,
    /// `search`: String
    search "search": String,
    /// `select`: String
    select "select": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}
