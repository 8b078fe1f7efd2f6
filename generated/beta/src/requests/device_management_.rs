// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagement`, by its URL.
    ///
    /// For example `/deviceManagement`.
    DeviceManagementResource(mg::One<models::DeviceManagement>)
}

impl DeviceManagementResource {
    /// `…/advancedThreatProtectionOnboardingStateSummary`: `advancedThreatProtectionOnboardingStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn advanced_threat_protection_onboarding_state_summary(
        &self,
    ) -> requests::advanced_threat_protection_onboarding_state_summary::AdvancedThreatProtectionOnboardingStateSummaryResource {
        mg::to(self, "advancedThreatProtectionOnboardingStateSummary")
    }

    /// `…/androidAppConfigurationSchema`: `androidAppConfigurationSchema`
    #[inline]
    pub fn android_app_configuration_schema(
        &self,
    ) -> requests::android_app_configuration_schema::AndroidAppConfigurationSchemaResource {
        mg::to(self, "androidAppConfigurationSchema")
    }

    /// `…/androidDeviceOwnerEnrollmentProfiles`: many `androidDeviceOwnerEnrollmentProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn android_device_owner_enrollment_profiles(
        &self,
    ) -> requests::android_device_owner_enrollment_profile::AndroidDeviceOwnerEnrollmentProfileCollection {
        mg::to(self, "androidDeviceOwnerEnrollmentProfiles")
    }

    /// `…/androidForWorkAppConfigurationSchemas`: many `androidForWorkAppConfigurationSchema`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn android_for_work_app_configuration_schemas(
        &self,
    ) -> requests::android_for_work_app_configuration_schema::AndroidForWorkAppConfigurationSchemaCollection {
        mg::to(self, "androidForWorkAppConfigurationSchemas")
    }

    /// `…/androidForWorkEnrollmentProfiles`: many `androidForWorkEnrollmentProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn android_for_work_enrollment_profiles(
        &self,
    ) -> requests::android_for_work_enrollment_profile::AndroidForWorkEnrollmentProfileCollection {
        mg::to(self, "androidForWorkEnrollmentProfiles")
    }

    /// `…/androidForWorkSettings`: `androidForWorkSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn android_for_work_settings(
        &self,
    ) -> requests::android_for_work_settings::AndroidForWorkSettingsResource {
        mg::to(self, "androidForWorkSettings")
    }

    /// `…/androidManagedStoreAccountEnterpriseSettings`: `androidManagedStoreAccountEnterpriseSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn android_managed_store_account_enterprise_settings(
        &self,
    ) -> requests::android_managed_store_account_enterprise_settings::AndroidManagedStoreAccountEnterpriseSettingsResource {
        mg::to(self, "androidManagedStoreAccountEnterpriseSettings")
    }

    /// `…/androidManagedStoreAppConfigurationSchemas`: many `androidManagedStoreAppConfigurationSchema`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn android_managed_store_app_configuration_schemas(
        &self,
    ) -> requests::android_managed_store_app_configuration_schema::AndroidManagedStoreAppConfigurationSchemaCollection {
        mg::to(self, "androidManagedStoreAppConfigurationSchemas")
    }

    /// `…/applePushNotificationCertificate`: `applePushNotificationCertificate`
    ///
    /// [Get applePushNotificationCertificate](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-get?view=graph-rest-beta); 200.
    ///
    /// [Update applePushNotificationCertificate](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn apple_push_notification_certificate(
        &self,
    ) -> requests::apple_push_notification_certificate::ApplePushNotificationCertificateResource {
        mg::to(self, "applePushNotificationCertificate")
    }

    /// `…/appleUserInitiatedEnrollmentProfiles`: many `appleUserInitiatedEnrollmentProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn apple_user_initiated_enrollment_profiles(
        &self,
    ) -> requests::apple_user_initiated_enrollment_profile::AppleUserInitiatedEnrollmentProfileCollection {
        mg::to(self, "appleUserInitiatedEnrollmentProfiles")
    }

    /// `…/assignmentFilters`: many `deviceAndAppManagementAssignmentFilter`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignment_filters(
        &self,
    ) -> requests::device_and_app_management_assignment_filter::DeviceAndAppManagementAssignmentFilterCollection {
        mg::to(self, "assignmentFilters")
    }

    /// `…/auditEvents`: many `auditEvent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn audit_events(&self) -> requests::audit_event::AuditEventCollection {
        mg::to(self, "auditEvents")
    }

    /// `…/autopilotEvents`: many `deviceManagementAutopilotEvent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn autopilot_events(
        &self,
    ) -> requests::device_management_autopilot_event::DeviceManagementAutopilotEventCollection {
        mg::to(self, "autopilotEvents")
    }

    /// `…/cartToClassAssociations`: many `cartToClassAssociation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn cart_to_class_associations(
        &self,
    ) -> requests::cart_to_class_association::CartToClassAssociationCollection {
        mg::to(self, "cartToClassAssociations")
    }

    /// `…/categories`: many `deviceManagementSettingCategory`
    ///
    /// [List deviceManagementSettingCategories](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::device_management_setting_category::DeviceManagementSettingCategoryCollection {
        mg::to(self, "categories")
    }

    /// `…/certificateConnectorDetails`: many `certificateConnectorDetails`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn certificate_connector_details(
        &self,
    ) -> requests::certificate_connector_details::CertificateConnectorDetailsCollection {
        mg::to(self, "certificateConnectorDetails")
    }

    /// `…/chromeOSOnboardingSettings`: many `chromeOSOnboardingSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn chrome_os_onboarding_settings(
        &self,
    ) -> requests::chrome_os_onboarding_settings::ChromeOsOnboardingSettingsCollection {
        mg::to(self, "chromeOSOnboardingSettings")
    }

    /// `…/cloudCertificationAuthority`: many `cloudCertificationAuthority`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementCloudCA.Read.All**, DeviceManagementCloudCA.ReadWrite.All | **DeviceManagementCloudCA.Read.All**, DeviceManagementCloudCA.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementCloudCA.Read.All**, DeviceManagementCloudCA.ReadWrite.All | **DeviceManagementCloudCA.Read.All**, DeviceManagementCloudCA.ReadWrite.All |
    /// | `POST` | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    /// | `POST …/{id}` | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    #[inline]
    pub fn cloud_certification_authority(
        &self,
    ) -> requests::cloud_certification_authority::CloudCertificationAuthorityCollection {
        mg::to(self, "cloudCertificationAuthority")
    }

    /// `…/cloudCertificationAuthorityLeafCertificate`: many `cloudCertificationAuthorityLeafCertificate`
    #[inline]
    pub fn cloud_certification_authority_leaf_certificate(
        &self,
    ) -> requests::cloud_certification_authority_leaf_certificate::CloudCertificationAuthorityLeafCertificateCollection {
        mg::to(self, "cloudCertificationAuthorityLeafCertificate")
    }

    /// `…/cloudPCConnectivityIssues`: many `cloudPCConnectivityIssue`
    ///
    /// [List cloudPCConnectivityIssues](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-list?view=graph-rest-beta); 200.
    ///
    /// [Get cloudPCConnectivityIssue](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-get?view=graph-rest-beta); 200.
    ///
    /// [Create cloudPCConnectivityIssue](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-create?view=graph-rest-beta); 201.
    ///
    /// [Update cloudPCConnectivityIssue](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-update?view=graph-rest-beta); 200.
    ///
    /// [Delete cloudPCConnectivityIssue](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn cloud_pc_connectivity_issues(
        &self,
    ) -> requests::cloud_pc_connectivity_issue::CloudPcConnectivityIssueCollection {
        mg::to(self, "cloudPCConnectivityIssues")
    }

    /// `…/comanagedDevices`: many `managedDevice`
    ///
    /// [List windowsManagedDevices](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta); 200.
    ///
    /// [Get managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta); 201.
    ///
    /// [Update managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Update windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn comanaged_devices(
        &self,
    ) -> requests::managed_device::ManagedDeviceCollection {
        mg::to(self, "comanagedDevices")
    }

    /// `…/comanagementEligibleDevices`: many `comanagementEligibleDevice`
    ///
    /// [List comanagementEligibleDevices](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-list?view=graph-rest-beta); 200.
    ///
    /// [Get comanagementEligibleDevice](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-get?view=graph-rest-beta); 200.
    ///
    /// [Create comanagementEligibleDevice](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-create?view=graph-rest-beta); 201.
    ///
    /// [Update comanagementEligibleDevice](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete comanagementEligibleDevice](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn comanagement_eligible_devices(
        &self,
    ) -> requests::comanagement_eligible_device::ComanagementEligibleDeviceCollection {
        mg::to(self, "comanagementEligibleDevices")
    }

    /// `…/complianceCategories`: many `deviceManagementConfigurationCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn compliance_categories(
        &self,
    ) -> requests::device_management_configuration_category::DeviceManagementConfigurationCategoryCollection {
        mg::to(self, "complianceCategories")
    }

    /// `…/complianceManagementPartners`: many `complianceManagementPartner`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn compliance_management_partners(
        &self,
    ) -> requests::compliance_management_partner::ComplianceManagementPartnerCollection {
        mg::to(self, "complianceManagementPartners")
    }

    /// `…/compliancePolicies`: many `deviceManagementCompliancePolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn compliance_policies(
        &self,
    ) -> requests::device_management_compliance_policy::DeviceManagementCompliancePolicyCollection {
        mg::to(self, "compliancePolicies")
    }

    /// `…/complianceSettings`: many `deviceManagementConfigurationSettingDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn compliance_settings(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::to(self, "complianceSettings")
    }

    /// `…/conditionalAccessSettings`: `onPremisesConditionalAccessSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn conditional_access_settings(
        &self,
    ) -> requests::on_premises_conditional_access_settings::OnPremisesConditionalAccessSettingsResource {
        mg::to(self, "conditionalAccessSettings")
    }

    /// `…/configManagerCollections`: many `configManagerCollection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn config_manager_collections(
        &self,
    ) -> requests::config_manager_collection::ConfigManagerCollectionCollection {
        mg::to(self, "configManagerCollections")
    }

    /// `…/configurationCategories`: many `deviceManagementConfigurationCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn configuration_categories(
        &self,
    ) -> requests::device_management_configuration_category::DeviceManagementConfigurationCategoryCollection {
        mg::to(self, "configurationCategories")
    }

    /// `…/configurationPolicies`: many `deviceManagementConfigurationPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn configuration_policies(
        &self,
    ) -> requests::device_management_configuration_policy::DeviceManagementConfigurationPolicyCollection {
        mg::to(self, "configurationPolicies")
    }

    /// `…/configurationPolicyTemplates`: many `deviceManagementConfigurationPolicyTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn configuration_policy_templates(
        &self,
    ) -> requests::device_management_configuration_policy_template::DeviceManagementConfigurationPolicyTemplateCollection {
        mg::to(self, "configurationPolicyTemplates")
    }

    /// `…/configurationSettings`: many `deviceManagementConfigurationSettingDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn configuration_settings(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::to(self, "configurationSettings")
    }

    /// `…/dataSharingConsents`: many `dataSharingConsent`
    ///
    /// [List dataSharingConsents](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-list?view=graph-rest-beta); 200.
    ///
    /// [Get dataSharingConsent](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-get?view=graph-rest-beta); 200.
    ///
    /// [Create dataSharingConsent](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-create?view=graph-rest-beta); 201.
    ///
    /// [Update dataSharingConsent](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-update?view=graph-rest-beta); 200.
    ///
    /// [Delete dataSharingConsent](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn data_sharing_consents(
        &self,
    ) -> requests::data_sharing_consent::DataSharingConsentCollection {
        mg::to(self, "dataSharingConsents")
    }

    /// `…/depOnboardingSettings`: many `depOnboardingSetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn dep_onboarding_settings(
        &self,
    ) -> requests::dep_onboarding_setting::DepOnboardingSettingCollection {
        mg::to(self, "depOnboardingSettings")
    }

    /// `…/derivedCredentials`: many `deviceManagementDerivedCredentialSettings`
    ///
    /// [List deviceManagementDerivedCredentialSettingses](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn derived_credentials(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsCollection {
        mg::to(self, "derivedCredentials")
    }

    /// `…/detectedApps`: many `detectedApp`
    ///
    /// [List detectedApps](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta); 200.
    ///
    /// [Get detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta); 200.
    ///
    /// [Create detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta); 201.
    ///
    /// [Update detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta); 200.
    ///
    /// [Delete detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn detected_apps(&self) -> requests::detected_app::DetectedAppCollection {
        mg::to(self, "detectedApps")
    }

    /// `…/deviceCategories`: many `deviceCategory`
    ///
    /// [List deviceCategories](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceCategory](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceCategory](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceCategory](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceCategory](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn device_categories(
        &self,
    ) -> requests::device_category::DeviceCategoryCollection {
        mg::to(self, "deviceCategories")
    }

    /// `…/deviceCompliancePolicies`: many `deviceCompliancePolicy`
    ///
    /// [List deviceCompliancePolicies](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceCompliancePolicy](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_compliance_policies(
        &self,
    ) -> requests::device_compliance_policy::DeviceCompliancePolicyCollection {
        mg::to(self, "deviceCompliancePolicies")
    }

    /// `…/deviceCompliancePolicyDeviceStateSummary`: `deviceCompliancePolicyDeviceStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_compliance_policy_device_state_summary(
        &self,
    ) -> requests::device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummaryResource {
        mg::to(self, "deviceCompliancePolicyDeviceStateSummary")
    }

    /// `…/deviceCompliancePolicySettingStateSummaries`: many `deviceCompliancePolicySettingStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> requests::device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummaryCollection {
        mg::to(self, "deviceCompliancePolicySettingStateSummaries")
    }

    /// `…/deviceComplianceScripts`: many `deviceComplianceScript`
    ///
    /// [List deviceComplianceScripts](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceComplianceScript](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceComplianceScript](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceComplianceScript](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceComplianceScript](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn device_compliance_scripts(
        &self,
    ) -> requests::device_compliance_script::DeviceComplianceScriptCollection {
        mg::to(self, "deviceComplianceScripts")
    }

    /// `…/deviceConfigurationConflictSummary`: many `deviceConfigurationConflictSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_configuration_conflict_summary(
        &self,
    ) -> requests::device_configuration_conflict_summary::DeviceConfigurationConflictSummaryCollection {
        mg::to(self, "deviceConfigurationConflictSummary")
    }

    /// `…/deviceConfigurationDeviceStateSummaries`: `deviceConfigurationDeviceStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_configuration_device_state_summaries(
        &self,
    ) -> requests::device_configuration_device_state_summary::DeviceConfigurationDeviceStateSummaryResource {
        mg::to(self, "deviceConfigurationDeviceStateSummaries")
    }

    /// `…/deviceConfigurationRestrictedAppsViolations`: many `restrictedAppsViolation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_configuration_restricted_apps_violations(
        &self,
    ) -> requests::restricted_apps_violation::RestrictedAppsViolationCollection {
        mg::to(self, "deviceConfigurationRestrictedAppsViolations")
    }

    /// `…/deviceConfigurationUserStateSummaries`: `deviceConfigurationUserStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_configuration_user_state_summaries(
        &self,
    ) -> requests::device_configuration_user_state_summary::DeviceConfigurationUserStateSummaryResource {
        mg::to(self, "deviceConfigurationUserStateSummaries")
    }

    /// `…/deviceConfigurations`: many `deviceConfiguration`
    ///
    /// [List deviceConfigurations](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [List windowsDomainJoinConfigurations](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceConfiguration](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_configurations(
        &self,
    ) -> requests::device_configuration::DeviceConfigurationCollection {
        mg::to(self, "deviceConfigurations")
    }

    /// `…/deviceConfigurationsAllManagedDeviceCertificateStates`: many `managedAllDeviceCertificateState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_configurations_all_managed_device_certificate_states(
        &self,
    ) -> requests::managed_all_device_certificate_state::ManagedAllDeviceCertificateStateCollection {
        mg::to(self, "deviceConfigurationsAllManagedDeviceCertificateStates")
    }

    /// `…/deviceCustomAttributeShellScripts`: many `deviceCustomAttributeShellScript`
    ///
    /// [List deviceCustomAttributeShellScripts](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceCustomAttributeShellScript](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceCustomAttributeShellScript](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceCustomAttributeShellScript](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceCustomAttributeShellScript](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn device_custom_attribute_shell_scripts(
        &self,
    ) -> requests::device_custom_attribute_shell_script::DeviceCustomAttributeShellScriptCollection {
        mg::to(self, "deviceCustomAttributeShellScripts")
    }

    /// `…/deviceEnrollmentConfigurations`: many `deviceEnrollmentConfiguration`
    ///
    /// [List deviceEnrollmentConfigurations](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceEnrollmentConfiguration](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn device_enrollment_configurations(
        &self,
    ) -> requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection {
        mg::to(self, "deviceEnrollmentConfigurations")
    }

    /// `…/deviceHealthScripts`: many `deviceHealthScript`
    ///
    /// [List deviceHealthScripts](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceHealthScript](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceHealthScript](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceHealthScript](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceHealthScript](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn device_health_scripts(
        &self,
    ) -> requests::device_health_script::DeviceHealthScriptCollection {
        mg::to(self, "deviceHealthScripts")
    }

    /// `…/deviceManagementPartners`: many `deviceManagementPartner`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn device_management_partners(
        &self,
    ) -> requests::device_management_partner::DeviceManagementPartnerCollection {
        mg::to(self, "deviceManagementPartners")
    }

    /// `…/deviceManagementScripts`: many `deviceManagementScript`
    ///
    /// [List deviceManagementScripts](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementScript](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementScript](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementScript](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementScript](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn device_management_scripts(
        &self,
    ) -> requests::device_management_script::DeviceManagementScriptCollection {
        mg::to(self, "deviceManagementScripts")
    }

    /// `…/deviceShellScripts`: many `deviceShellScript`
    ///
    /// [List deviceShellScripts](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceShellScript](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceShellScript](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceShellScript](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceShellScript](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn device_shell_scripts(
        &self,
    ) -> requests::device_shell_script::DeviceShellScriptCollection {
        mg::to(self, "deviceShellScripts")
    }

    /// `…/domainJoinConnectors`: many `deviceManagementDomainJoinConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn domain_join_connectors(
        &self,
    ) -> requests::device_management_domain_join_connector::DeviceManagementDomainJoinConnectorCollection {
        mg::to(self, "domainJoinConnectors")
    }

    /// `…/elevationRequests`: many `privilegeManagementElevationRequest`
    #[inline]
    pub fn elevation_requests(
        &self,
    ) -> requests::privilege_management_elevation_request::PrivilegeManagementElevationRequestCollection {
        mg::to(self, "elevationRequests")
    }

    /// `…/embeddedSIMActivationCodePools`: many `embeddedSIMActivationCodePool`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn embedded_sim_activation_code_pools(
        &self,
    ) -> requests::embedded_sim_activation_code_pool::EmbeddedSimActivationCodePoolCollection {
        mg::to(self, "embeddedSIMActivationCodePools")
    }

    /// `…/endpointPrivilegeManagementProvisioningStatus`: `endpointPrivilegeManagementProvisioningStatus`
    #[inline]
    pub fn endpoint_privilege_management_provisioning_status(
        &self,
    ) -> requests::endpoint_privilege_management_provisioning_status::EndpointPrivilegeManagementProvisioningStatusResource {
        mg::to(self, "endpointPrivilegeManagementProvisioningStatus")
    }

    /// `…/exchangeConnectors`: many `deviceManagementExchangeConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn exchange_connectors(
        &self,
    ) -> requests::device_management_exchange_connector::DeviceManagementExchangeConnectorCollection {
        mg::to(self, "exchangeConnectors")
    }

    /// `…/exchangeOnPremisesPolicies`: many `deviceManagementExchangeOnPremisesPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn exchange_on_premises_policies(
        &self,
    ) -> requests::device_management_exchange_on_premises_policy::DeviceManagementExchangeOnPremisesPolicyCollection {
        mg::to(self, "exchangeOnPremisesPolicies")
    }

    /// `…/exchangeOnPremisesPolicy`: `deviceManagementExchangeOnPremisesPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn exchange_on_premises_policy(
        &self,
    ) -> requests::device_management_exchange_on_premises_policy::DeviceManagementExchangeOnPremisesPolicyResource {
        mg::to(self, "exchangeOnPremisesPolicy")
    }

    /// `…/groupPolicyCategories`: many `groupPolicyCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_categories(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryCollection {
        mg::to(self, "groupPolicyCategories")
    }

    /// `…/groupPolicyConfigurations`: many `groupPolicyConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_configurations(
        &self,
    ) -> requests::group_policy_configuration::GroupPolicyConfigurationCollection {
        mg::to(self, "groupPolicyConfigurations")
    }

    /// `…/groupPolicyDefinitionFiles`: many `groupPolicyDefinitionFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_definition_files(
        &self,
    ) -> requests::group_policy_definition_file::GroupPolicyDefinitionFileCollection {
        mg::to(self, "groupPolicyDefinitionFiles")
    }

    /// `…/groupPolicyDefinitions`: many `groupPolicyDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_definitions(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionCollection {
        mg::to(self, "groupPolicyDefinitions")
    }

    /// `…/groupPolicyMigrationReports`: many `groupPolicyMigrationReport`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_migration_reports(
        &self,
    ) -> requests::group_policy_migration_report::GroupPolicyMigrationReportCollection {
        mg::to(self, "groupPolicyMigrationReports")
    }

    /// `…/groupPolicyObjectFiles`: many `groupPolicyObjectFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_object_files(
        &self,
    ) -> requests::group_policy_object_file::GroupPolicyObjectFileCollection {
        mg::to(self, "groupPolicyObjectFiles")
    }

    /// `…/groupPolicyUploadedDefinitionFiles`: many `groupPolicyUploadedDefinitionFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_uploaded_definition_files(
        &self,
    ) -> requests::group_policy_uploaded_definition_file::GroupPolicyUploadedDefinitionFileCollection {
        mg::to(self, "groupPolicyUploadedDefinitionFiles")
    }

    /// `…/hardwareConfigurations`: many `hardwareConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn hardware_configurations(
        &self,
    ) -> requests::hardware_configuration::HardwareConfigurationCollection {
        mg::to(self, "hardwareConfigurations")
    }

    /// `…/hardwarePasswordDetails`: many `hardwarePasswordDetail`
    #[inline]
    pub fn hardware_password_details(
        &self,
    ) -> requests::hardware_password_detail::HardwarePasswordDetailCollection {
        mg::to(self, "hardwarePasswordDetails")
    }

    /// `…/hardwarePasswordInfo`: many `hardwarePasswordInfo`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn hardware_password_info(
        &self,
    ) -> requests::hardware_password_info::HardwarePasswordInfoCollection {
        mg::to(self, "hardwarePasswordInfo")
    }

    /// `…/importedDeviceIdentities`: many `importedDeviceIdentity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn imported_device_identities(
        &self,
    ) -> requests::imported_device_identity::ImportedDeviceIdentityCollection {
        mg::to(self, "importedDeviceIdentities")
    }

    /// `…/importedWindowsAutopilotDeviceIdentities`: many `importedWindowsAutopilotDeviceIdentity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> requests::imported_windows_autopilot_device_identity::ImportedWindowsAutopilotDeviceIdentityCollection {
        mg::to(self, "importedWindowsAutopilotDeviceIdentities")
    }

    /// `…/intents`: many `deviceManagementIntent`
    ///
    /// [List deviceManagementIntents](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntent](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementIntent](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementIntent](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementIntent](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn intents(
        &self,
    ) -> requests::device_management_intent::DeviceManagementIntentCollection {
        mg::to(self, "intents")
    }

    /// `…/intuneBrandingProfiles`: many `intuneBrandingProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn intune_branding_profiles(
        &self,
    ) -> requests::intune_branding_profile::IntuneBrandingProfileCollection {
        mg::to(self, "intuneBrandingProfiles")
    }

    /// `…/iosUpdateStatuses`: many `iosUpdateDeviceStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn ios_update_statuses(
        &self,
    ) -> requests::ios_update_device_status::IosUpdateDeviceStatusCollection {
        mg::to(self, "iosUpdateStatuses")
    }

    /// `…/macOSSoftwareUpdateAccountSummaries`: many `macOSSoftwareUpdateAccountSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn mac_os_software_update_account_summaries(
        &self,
    ) -> requests::mac_os_software_update_account_summary::MacOsSoftwareUpdateAccountSummaryCollection {
        mg::to(self, "macOSSoftwareUpdateAccountSummaries")
    }

    /// `…/managedDeviceCleanupRules`: many `managedDeviceCleanupRule`
    #[inline]
    pub fn managed_device_cleanup_rules(
        &self,
    ) -> requests::managed_device_cleanup_rule::ManagedDeviceCleanupRuleCollection {
        mg::to(self, "managedDeviceCleanupRules")
    }

    /// `…/managedDeviceEncryptionStates`: many `managedDeviceEncryptionState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn managed_device_encryption_states(
        &self,
    ) -> requests::managed_device_encryption_state::ManagedDeviceEncryptionStateCollection {
        mg::to(self, "managedDeviceEncryptionStates")
    }

    /// `…/managedDeviceOverview`: `managedDeviceOverview`
    ///
    /// [Get managedDeviceOverview](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-get?view=graph-rest-beta); 200.
    ///
    /// [Update managedDeviceOverview](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn managed_device_overview(
        &self,
    ) -> requests::managed_device_overview::ManagedDeviceOverviewResource {
        mg::to(self, "managedDeviceOverview")
    }

    /// `…/managedDeviceWindowsOSImages`: many `managedDeviceWindowsOperatingSystemImage`
    #[inline]
    pub fn managed_device_windows_os_images(
        &self,
    ) -> requests::managed_device_windows_operating_system_image::ManagedDeviceWindowsOperatingSystemImageCollection {
        mg::to(self, "managedDeviceWindowsOSImages")
    }

    /// `…/managedDevices`: many `managedDevice`
    ///
    /// [List windowsManagedDevices](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta); 200.
    ///
    /// [Get managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta); 201.
    ///
    /// [Update managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Update windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn managed_devices(&self) -> requests::managed_device::ManagedDeviceCollection {
        mg::to(self, "managedDevices")
    }

    /// `…/microsoftTunnelConfigurations`: many `microsoftTunnelConfiguration`
    ///
    /// [List microsoftTunnelConfigurations](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [Get microsoftTunnelConfiguration](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Create microsoftTunnelConfiguration](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-create?view=graph-rest-beta); 201.
    ///
    /// [Update microsoftTunnelConfiguration](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// [Delete microsoftTunnelConfiguration](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn microsoft_tunnel_configurations(
        &self,
    ) -> requests::microsoft_tunnel_configuration::MicrosoftTunnelConfigurationCollection {
        mg::to(self, "microsoftTunnelConfigurations")
    }

    /// `…/microsoftTunnelHealthThresholds`: many `microsoftTunnelHealthThreshold`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn microsoft_tunnel_health_thresholds(
        &self,
    ) -> requests::microsoft_tunnel_health_threshold::MicrosoftTunnelHealthThresholdCollection {
        mg::to(self, "microsoftTunnelHealthThresholds")
    }

    /// `…/microsoftTunnelServerLogCollectionResponses`: many `microsoftTunnelServerLogCollectionResponse`
    ///
    /// [List microsoftTunnelServerLogCollectionResponses](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-list?view=graph-rest-beta); 200.
    ///
    /// [Get microsoftTunnelServerLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-get?view=graph-rest-beta); 200.
    ///
    /// [Create microsoftTunnelServerLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-create?view=graph-rest-beta); 201.
    ///
    /// [Update microsoftTunnelServerLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-update?view=graph-rest-beta); 200.
    ///
    /// [Delete microsoftTunnelServerLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn microsoft_tunnel_server_log_collection_responses(
        &self,
    ) -> requests::microsoft_tunnel_server_log_collection_response::MicrosoftTunnelServerLogCollectionResponseCollection {
        mg::to(self, "microsoftTunnelServerLogCollectionResponses")
    }

    /// `…/microsoftTunnelSites`: many `microsoftTunnelSite`
    ///
    /// [List microsoftTunnelSites](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-list?view=graph-rest-beta); 200.
    ///
    /// [Get microsoftTunnelSite](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-get?view=graph-rest-beta); 200.
    ///
    /// [Create microsoftTunnelSite](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-create?view=graph-rest-beta); 201.
    ///
    /// [Update microsoftTunnelSite](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-update?view=graph-rest-beta); 200.
    ///
    /// [Delete microsoftTunnelSite](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn microsoft_tunnel_sites(
        &self,
    ) -> requests::microsoft_tunnel_site::MicrosoftTunnelSiteCollection {
        mg::to(self, "microsoftTunnelSites")
    }

    /// `…/mobileAppTroubleshootingEvents`: many `mobileAppTroubleshootingEvent`
    ///
    /// [List mobileAppTroubleshootingEvents](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta); 200.
    ///
    /// [Get mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-get?view=graph-rest-beta); 200.
    ///
    /// [Create mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta); 201.
    ///
    /// [Update mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-update?view=graph-rest-beta); 200.
    ///
    /// [Delete mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn mobile_app_troubleshooting_events(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventCollection {
        mg::to(self, "mobileAppTroubleshootingEvents")
    }

    /// `…/mobileThreatDefenseConnectors`: many `mobileThreatDefenseConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn mobile_threat_defense_connectors(
        &self,
    ) -> requests::mobile_threat_defense_connector::MobileThreatDefenseConnectorCollection {
        mg::to(self, "mobileThreatDefenseConnectors")
    }

    /// `…/monitoring`: `microsoft.graph.deviceManagement.monitoring`
    #[inline]
    pub fn monitoring(
        &self,
    ) -> requests::device_management::monitoring::MonitoringResource {
        mg::to(self, "monitoring")
    }

    /// `…/ndesConnectors`: many `ndesConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn ndes_connectors(&self) -> requests::ndes_connector::NdesConnectorCollection {
        mg::to(self, "ndesConnectors")
    }

    /// `…/notificationMessageTemplates`: many `notificationMessageTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn notification_message_templates(
        &self,
    ) -> requests::notification_message_template::NotificationMessageTemplateCollection {
        mg::to(self, "notificationMessageTemplates")
    }

    /// `…/operationApprovalPolicies`: many `operationApprovalPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/operationApprovalPolicies/getapprovableoperations`, `/deviceManagement/operationApprovalPolicies/getoperationsallowedapproval`, `/deviceManagement/operationApprovalPolicies/getoperationsrequiringapproval` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/operationApprovalPolicies/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn operation_approval_policies(
        &self,
    ) -> requests::operation_approval_policy::OperationApprovalPolicyCollection {
        mg::to(self, "operationApprovalPolicies")
    }

    /// `…/operationApprovalRequests`: many `operationApprovalRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/operationApprovalRequests/getmyrequests`, `/deviceManagement/operationApprovalRequests/getmyrequestbyid` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/operationApprovalRequests/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn operation_approval_requests(
        &self,
    ) -> requests::operation_approval_request::OperationApprovalRequestCollection {
        mg::to(self, "operationApprovalRequests")
    }

    /// `…/privilegeManagementElevations`: many `privilegeManagementElevation`
    #[inline]
    pub fn privilege_management_elevations(
        &self,
    ) -> requests::privilege_management_elevation::PrivilegeManagementElevationCollection {
        mg::to(self, "privilegeManagementElevations")
    }

    /// `…/remoteActionAudits`: many `remoteActionAudit`
    ///
    /// [List remoteActionAudits](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-list?view=graph-rest-beta); 200.
    ///
    /// [Get remoteActionAudit](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-get?view=graph-rest-beta); 200.
    ///
    /// [Create remoteActionAudit](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-create?view=graph-rest-beta); 201.
    ///
    /// [Update remoteActionAudit](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-update?view=graph-rest-beta); 200.
    ///
    /// [Delete remoteActionAudit](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn remote_action_audits(
        &self,
    ) -> requests::remote_action_audit::RemoteActionAuditCollection {
        mg::to(self, "remoteActionAudits")
    }

    /// `…/remoteAssistancePartners`: many `remoteAssistancePartner`
    ///
    /// [List remoteAssistancePartners](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-list?view=graph-rest-beta); 200.
    ///
    /// [Get remoteAssistancePartner](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-get?view=graph-rest-beta); 200.
    ///
    /// [Create remoteAssistancePartner](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-create?view=graph-rest-beta); 201.
    ///
    /// [Update remoteAssistancePartner](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-update?view=graph-rest-beta); 200.
    ///
    /// [Delete remoteAssistancePartner](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn remote_assistance_partners(
        &self,
    ) -> requests::remote_assistance_partner::RemoteAssistancePartnerCollection {
        mg::to(self, "remoteAssistancePartners")
    }

    /// `…/remoteAssistanceSettings`: `remoteAssistanceSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn remote_assistance_settings(
        &self,
    ) -> requests::remote_assistance_settings::RemoteAssistanceSettingsResource {
        mg::to(self, "remoteAssistanceSettings")
    }

    /// `…/reports`: `deviceManagementReports`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn reports(
        &self,
    ) -> requests::device_management_reports::DeviceManagementReportsResource {
        mg::to(self, "reports")
    }

    /// `…/resourceAccessProfiles`: many `deviceManagementResourceAccessProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn resource_access_profiles(
        &self,
    ) -> requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection {
        mg::to(self, "resourceAccessProfiles")
    }

    /// `…/resourceOperations`: many `resourceOperation`
    ///
    /// [List resourceOperations](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-beta); 200.
    ///
    /// [Get resourceOperation](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-get?view=graph-rest-beta); 200.
    ///
    /// [Create resourceOperation](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-create?view=graph-rest-beta); 201.
    ///
    /// [Update resourceOperation](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-update?view=graph-rest-beta); 200.
    ///
    /// [Delete resourceOperation](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn resource_operations(
        &self,
    ) -> requests::resource_operation::ResourceOperationCollection {
        mg::to(self, "resourceOperations")
    }

    /// `…/reusablePolicySettings`: many `deviceManagementReusablePolicySetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn reusable_policy_settings(
        &self,
    ) -> requests::device_management_reusable_policy_setting::DeviceManagementReusablePolicySettingCollection {
        mg::to(self, "reusablePolicySettings")
    }

    /// `…/reusableSettings`: many `deviceManagementConfigurationSettingDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn reusable_settings(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::to(self, "reusableSettings")
    }

    /// `…/roleAssignments`: many `deviceAndAppManagementRoleAssignment`
    ///
    /// [List deviceAndAppManagementRoleAssignments](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceAndAppManagementRoleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceAndAppManagementRoleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceAndAppManagementRoleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceAndAppManagementRoleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `roleDefinition`
    ///
    /// [List deviceAndAppManagementRoleDefinitions](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-beta); 200.
    ///
    /// [List roleDefinitions](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceAndAppManagementRoleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get roleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceAndAppManagementRoleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Create roleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceAndAppManagementRoleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update roleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceAndAppManagementRoleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete roleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::role_definition::RoleDefinitionCollection {
        mg::to(self, "roleDefinitions")
    }

    /// `…/roleScopeTags`: many `roleScopeTag`
    ///
    /// [List roleScopeTags](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta); 200.
    ///
    /// [Get roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-get?view=graph-rest-beta); 200.
    ///
    /// [Create roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta); 201.
    ///
    /// [Update roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-update?view=graph-rest-beta); 200.
    ///
    /// [Delete roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn role_scope_tags(&self) -> requests::role_scope_tag::RoleScopeTagCollection {
        mg::to(self, "roleScopeTags")
    }

    /// `…/serviceNowConnections`: many `serviceNowConnection`
    #[inline]
    pub fn service_now_connections(
        &self,
    ) -> requests::service_now_connection::ServiceNowConnectionCollection {
        mg::to(self, "serviceNowConnections")
    }

    /// `…/settingDefinitions`: many `deviceManagementSettingDefinition`
    ///
    /// [List deviceManagementAbstractComplexSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementCollectionSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementComplexSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn setting_definitions(
        &self,
    ) -> requests::device_management_setting_definition::DeviceManagementSettingDefinitionCollection {
        mg::to(self, "settingDefinitions")
    }

    /// `…/softwareUpdateStatusSummary`: `softwareUpdateStatusSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn software_update_status_summary(
        &self,
    ) -> requests::software_update_status_summary::SoftwareUpdateStatusSummaryResource {
        mg::to(self, "softwareUpdateStatusSummary")
    }

    /// `…/templateInsights`: many `deviceManagementTemplateInsightsDefinition`
    #[inline]
    pub fn template_insights(
        &self,
    ) -> requests::device_management_template_insights_definition::DeviceManagementTemplateInsightsDefinitionCollection {
        mg::to(self, "templateInsights")
    }

    /// `…/templateSettings`: many `deviceManagementConfigurationSettingTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn template_settings(
        &self,
    ) -> requests::device_management_configuration_setting_template::DeviceManagementConfigurationSettingTemplateCollection {
        mg::to(self, "templateSettings")
    }

    /// `…/templates`: many `deviceManagementTemplate`
    ///
    /// [List deviceManagementTemplates](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta); 200.
    ///
    /// [List securityBaselineTemplates](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-get?view=graph-rest-beta); 200.
    ///
    /// [Get securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta); 201.
    ///
    /// [Create securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-update?view=graph-rest-beta); 200.
    ///
    /// [Update securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn templates(
        &self,
    ) -> requests::device_management_template::DeviceManagementTemplateCollection {
        mg::to(self, "templates")
    }

    /// `…/tenantAttachRBAC`: `tenantAttachRBAC`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn tenant_attach_rbac(
        &self,
    ) -> requests::tenant_attach_rbac::TenantAttachRbacResource {
        mg::to(self, "tenantAttachRBAC")
    }

    /// `…/termsAndConditions`: many `termsAndConditions`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn terms_and_conditions(
        &self,
    ) -> requests::terms_and_conditions::TermsAndConditionsCollection {
        mg::to(self, "termsAndConditions")
    }

    /// `…/troubleshootingEvents`: many `deviceManagementTroubleshootingEvent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn troubleshooting_events(
        &self,
    ) -> requests::device_management_troubleshooting_event::DeviceManagementTroubleshootingEventCollection {
        mg::to(self, "troubleshootingEvents")
    }

    /// `…/userExperienceAnalyticsAnomaly`: many `userExperienceAnalyticsAnomaly`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_anomaly(
        &self,
    ) -> requests::user_experience_analytics_anomaly::UserExperienceAnalyticsAnomalyCollection {
        mg::to(self, "userExperienceAnalyticsAnomaly")
    }

    /// `…/userExperienceAnalyticsAnomalyCorrelationGroupOverview`: many `userExperienceAnalyticsAnomalyCorrelationGroupOverview`
    #[inline]
    pub fn user_experience_analytics_anomaly_correlation_group_overview(
        &self,
    ) -> requests::user_experience_analytics_anomaly_correlation_group_overview::UserExperienceAnalyticsAnomalyCorrelationGroupOverviewCollection {
        mg::to(self, "userExperienceAnalyticsAnomalyCorrelationGroupOverview")
    }

    /// `…/userExperienceAnalyticsAnomalyDevice`: many `userExperienceAnalyticsAnomalyDevice`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_anomaly_device(
        &self,
    ) -> requests::user_experience_analytics_anomaly_device::UserExperienceAnalyticsAnomalyDeviceCollection {
        mg::to(self, "userExperienceAnalyticsAnomalyDevice")
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformance`: many `userExperienceAnalyticsAppHealthApplicationPerformance`
    ///
    /// [List userExperienceAnalyticsAppHealthApplicationPerformances](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsAppHealthApplicationPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsAppHealthApplicationPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsAppHealthApplicationPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsAppHealthApplicationPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_application_performance::UserExperienceAnalyticsAppHealthApplicationPerformanceCollection {
        mg::to(self, "userExperienceAnalyticsAppHealthApplicationPerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`: many `userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`
    ///
    /// [List userExperienceAnalyticsAppHealthAppPerformanceByAppVersions](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsAppHealthAppPerformanceByAppVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsAppHealthAppPerformanceByAppVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsAppHealthAppPerformanceByAppVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsAppHealthAppPerformanceByAppVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_app_version(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_app_version::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionCollection {
        mg::to(
            self,
            "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion",
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`: many `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_details(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_app_version_details::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsCollection {
        mg::to(
            self,
            "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails",
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`: many `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_device_id(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_app_version_device_id::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdCollection {
        mg::to(
            self,
            "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId",
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`: many `userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`
    ///
    /// [List userExperienceAnalyticsAppHealthAppPerformanceByOSVersions](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsAppHealthAppPerformanceByOSVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsAppHealthAppPerformanceByOSVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsAppHealthAppPerformanceByOSVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsAppHealthAppPerformanceByOSVersion](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_os_version(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_os_version::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionCollection {
        mg::to(self, "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion")
    }

    /// `…/userExperienceAnalyticsAppHealthDeviceModelPerformance`: many `userExperienceAnalyticsAppHealthDeviceModelPerformance`
    ///
    /// [List userExperienceAnalyticsAppHealthDeviceModelPerformances](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsAppHealthDeviceModelPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsAppHealthDeviceModelPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsAppHealthDeviceModelPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsAppHealthDeviceModelPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_device_model_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_device_model_performance::UserExperienceAnalyticsAppHealthDeviceModelPerformanceCollection {
        mg::to(self, "userExperienceAnalyticsAppHealthDeviceModelPerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthDevicePerformance`: many `userExperienceAnalyticsAppHealthDevicePerformance`
    ///
    /// [List userExperienceAnalyticsAppHealthDevicePerformances](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsAppHealthDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsAppHealthDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsAppHealthDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsAppHealthDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_device_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_device_performance::UserExperienceAnalyticsAppHealthDevicePerformanceCollection {
        mg::to(self, "userExperienceAnalyticsAppHealthDevicePerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthDevicePerformanceDetails`: many `userExperienceAnalyticsAppHealthDevicePerformanceDetails`
    ///
    /// [List userExperienceAnalyticsAppHealthDevicePerformanceDetailses](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsAppHealthDevicePerformanceDetails](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsAppHealthDevicePerformanceDetails](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsAppHealthDevicePerformanceDetails](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsAppHealthDevicePerformanceDetails](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_device_performance_details(
        &self,
    ) -> requests::user_experience_analytics_app_health_device_performance_details::UserExperienceAnalyticsAppHealthDevicePerformanceDetailsCollection {
        mg::to(self, "userExperienceAnalyticsAppHealthDevicePerformanceDetails")
    }

    /// `…/userExperienceAnalyticsAppHealthOSVersionPerformance`: many `userExperienceAnalyticsAppHealthOSVersionPerformance`
    ///
    /// [List userExperienceAnalyticsAppHealthOSVersionPerformances](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsAppHealthOSVersionPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsAppHealthOSVersionPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsAppHealthOSVersionPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsAppHealthOSVersionPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_os_version_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_os_version_performance::UserExperienceAnalyticsAppHealthOsVersionPerformanceCollection {
        mg::to(self, "userExperienceAnalyticsAppHealthOSVersionPerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthOverview`: `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_app_health_overview(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "userExperienceAnalyticsAppHealthOverview")
    }

    /// `…/userExperienceAnalyticsBaselines`: many `userExperienceAnalyticsBaseline`
    ///
    /// [List userExperienceAnalyticsBaselines](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsBaseline](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsBaseline](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsBaseline](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsBaseline](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_baselines(
        &self,
    ) -> requests::user_experience_analytics_baseline::UserExperienceAnalyticsBaselineCollection {
        mg::to(self, "userExperienceAnalyticsBaselines")
    }

    /// `…/userExperienceAnalyticsBatteryHealthAppImpact`: many `userExperienceAnalyticsBatteryHealthAppImpact`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_app_impact(
        &self,
    ) -> requests::user_experience_analytics_battery_health_app_impact::UserExperienceAnalyticsBatteryHealthAppImpactCollection {
        mg::to(self, "userExperienceAnalyticsBatteryHealthAppImpact")
    }

    /// `…/userExperienceAnalyticsBatteryHealthCapacityDetails`: `userExperienceAnalyticsBatteryHealthCapacityDetails`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_capacity_details(
        &self,
    ) -> requests::user_experience_analytics_battery_health_capacity_details::UserExperienceAnalyticsBatteryHealthCapacityDetailsResource {
        mg::to(self, "userExperienceAnalyticsBatteryHealthCapacityDetails")
    }

    /// `…/userExperienceAnalyticsBatteryHealthDeviceAppImpact`: many `userExperienceAnalyticsBatteryHealthDeviceAppImpact`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_device_app_impact(
        &self,
    ) -> requests::user_experience_analytics_battery_health_device_app_impact::UserExperienceAnalyticsBatteryHealthDeviceAppImpactCollection {
        mg::to(self, "userExperienceAnalyticsBatteryHealthDeviceAppImpact")
    }

    /// `…/userExperienceAnalyticsBatteryHealthDevicePerformance`: many `userExperienceAnalyticsBatteryHealthDevicePerformance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_device_performance(
        &self,
    ) -> requests::user_experience_analytics_battery_health_device_performance::UserExperienceAnalyticsBatteryHealthDevicePerformanceCollection {
        mg::to(self, "userExperienceAnalyticsBatteryHealthDevicePerformance")
    }

    /// `…/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`: many `userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_device_runtime_history(
        &self,
    ) -> requests::user_experience_analytics_battery_health_device_runtime_history::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryCollection {
        mg::to(self, "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory")
    }

    /// `…/userExperienceAnalyticsBatteryHealthModelPerformance`: many `userExperienceAnalyticsBatteryHealthModelPerformance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_model_performance(
        &self,
    ) -> requests::user_experience_analytics_battery_health_model_performance::UserExperienceAnalyticsBatteryHealthModelPerformanceCollection {
        mg::to(self, "userExperienceAnalyticsBatteryHealthModelPerformance")
    }

    /// `…/userExperienceAnalyticsBatteryHealthOsPerformance`: many `userExperienceAnalyticsBatteryHealthOsPerformance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_os_performance(
        &self,
    ) -> requests::user_experience_analytics_battery_health_os_performance::UserExperienceAnalyticsBatteryHealthOsPerformanceCollection {
        mg::to(self, "userExperienceAnalyticsBatteryHealthOsPerformance")
    }

    /// `…/userExperienceAnalyticsBatteryHealthRuntimeDetails`: `userExperienceAnalyticsBatteryHealthRuntimeDetails`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_battery_health_runtime_details(
        &self,
    ) -> requests::user_experience_analytics_battery_health_runtime_details::UserExperienceAnalyticsBatteryHealthRuntimeDetailsResource {
        mg::to(self, "userExperienceAnalyticsBatteryHealthRuntimeDetails")
    }

    /// `…/userExperienceAnalyticsCategories`: many `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_categories(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryCollection {
        mg::to(self, "userExperienceAnalyticsCategories")
    }

    /// `…/userExperienceAnalyticsDeviceMetricHistory`: many `userExperienceAnalyticsMetricHistory`
    ///
    /// [List userExperienceAnalyticsMetricHistories](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_metric_history(
        &self,
    ) -> requests::user_experience_analytics_metric_history::UserExperienceAnalyticsMetricHistoryCollection {
        mg::to(self, "userExperienceAnalyticsDeviceMetricHistory")
    }

    /// `…/userExperienceAnalyticsDevicePerformance`: many `userExperienceAnalyticsDevicePerformance`
    ///
    /// [List userExperienceAnalyticsDevicePerformances](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsDevicePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_performance(
        &self,
    ) -> requests::user_experience_analytics_device_performance::UserExperienceAnalyticsDevicePerformanceCollection {
        mg::to(self, "userExperienceAnalyticsDevicePerformance")
    }

    /// `…/userExperienceAnalyticsDeviceScope`: `userExperienceAnalyticsDeviceScope`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_scope(
        &self,
    ) -> requests::user_experience_analytics_device_scope::UserExperienceAnalyticsDeviceScopeResource {
        mg::to(self, "userExperienceAnalyticsDeviceScope")
    }

    /// `…/userExperienceAnalyticsDeviceScopes`: many `userExperienceAnalyticsDeviceScope`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_scopes(
        &self,
    ) -> requests::user_experience_analytics_device_scope::UserExperienceAnalyticsDeviceScopeCollection {
        mg::to(self, "userExperienceAnalyticsDeviceScopes")
    }

    /// `…/userExperienceAnalyticsDeviceScores`: many `userExperienceAnalyticsDeviceScores`
    ///
    /// [List userExperienceAnalyticsDeviceScoreses](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsDeviceScores](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsDeviceScores](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsDeviceScores](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsDeviceScores](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_scores(
        &self,
    ) -> requests::user_experience_analytics_device_scores::UserExperienceAnalyticsDeviceScoresCollection {
        mg::to(self, "userExperienceAnalyticsDeviceScores")
    }

    /// `…/userExperienceAnalyticsDeviceStartupHistory`: many `userExperienceAnalyticsDeviceStartupHistory`
    ///
    /// [List userExperienceAnalyticsDeviceStartupHistories](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsDeviceStartupHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsDeviceStartupHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsDeviceStartupHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsDeviceStartupHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_startup_history(
        &self,
    ) -> requests::user_experience_analytics_device_startup_history::UserExperienceAnalyticsDeviceStartupHistoryCollection {
        mg::to(self, "userExperienceAnalyticsDeviceStartupHistory")
    }

    /// `…/userExperienceAnalyticsDeviceStartupProcessPerformance`: many `userExperienceAnalyticsDeviceStartupProcessPerformance`
    ///
    /// [List userExperienceAnalyticsDeviceStartupProcessPerformances](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsDeviceStartupProcessPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsDeviceStartupProcessPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsDeviceStartupProcessPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsDeviceStartupProcessPerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_startup_process_performance(
        &self,
    ) -> requests::user_experience_analytics_device_startup_process_performance::UserExperienceAnalyticsDeviceStartupProcessPerformanceCollection {
        mg::to(self, "userExperienceAnalyticsDeviceStartupProcessPerformance")
    }

    /// `…/userExperienceAnalyticsDeviceStartupProcesses`: many `userExperienceAnalyticsDeviceStartupProcess`
    ///
    /// [List userExperienceAnalyticsDeviceStartupProcesses](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsDeviceStartupProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsDeviceStartupProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsDeviceStartupProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsDeviceStartupProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_device_startup_processes(
        &self,
    ) -> requests::user_experience_analytics_device_startup_process::UserExperienceAnalyticsDeviceStartupProcessCollection {
        mg::to(self, "userExperienceAnalyticsDeviceStartupProcesses")
    }

    /// `…/userExperienceAnalyticsDeviceTimelineEvent`: many `userExperienceAnalyticsDeviceTimelineEvent`
    #[inline]
    pub fn user_experience_analytics_device_timeline_event(
        &self,
    ) -> requests::user_experience_analytics_device_timeline_event::UserExperienceAnalyticsDeviceTimelineEventCollection {
        mg::to(self, "userExperienceAnalyticsDeviceTimelineEvent")
    }

    /// `…/userExperienceAnalyticsDevicesWithoutCloudIdentity`: many `userExperienceAnalyticsDeviceWithoutCloudIdentity`
    ///
    /// [List userExperienceAnalyticsDeviceWithoutCloudIdentities](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsDeviceWithoutCloudIdentity](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsDeviceWithoutCloudIdentity](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsDeviceWithoutCloudIdentity](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsDeviceWithoutCloudIdentity](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_devices_without_cloud_identity(
        &self,
    ) -> requests::user_experience_analytics_device_without_cloud_identity::UserExperienceAnalyticsDeviceWithoutCloudIdentityCollection {
        mg::to(self, "userExperienceAnalyticsDevicesWithoutCloudIdentity")
    }

    /// `…/userExperienceAnalyticsImpactingProcess`: many `userExperienceAnalyticsImpactingProcess`
    ///
    /// [List userExperienceAnalyticsImpactingProcesses](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsImpactingProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsImpactingProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsImpactingProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsImpactingProcess](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_impacting_process(
        &self,
    ) -> requests::user_experience_analytics_impacting_process::UserExperienceAnalyticsImpactingProcessCollection {
        mg::to(self, "userExperienceAnalyticsImpactingProcess")
    }

    /// `…/userExperienceAnalyticsMetricHistory`: many `userExperienceAnalyticsMetricHistory`
    ///
    /// [List userExperienceAnalyticsMetricHistories](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsMetricHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_metric_history(
        &self,
    ) -> requests::user_experience_analytics_metric_history::UserExperienceAnalyticsMetricHistoryCollection {
        mg::to(self, "userExperienceAnalyticsMetricHistory")
    }

    /// `…/userExperienceAnalyticsModelScores`: many `userExperienceAnalyticsModelScores`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_model_scores(
        &self,
    ) -> requests::user_experience_analytics_model_scores::UserExperienceAnalyticsModelScoresCollection {
        mg::to(self, "userExperienceAnalyticsModelScores")
    }

    /// `…/userExperienceAnalyticsNotAutopilotReadyDevice`: many `userExperienceAnalyticsNotAutopilotReadyDevice`
    ///
    /// [List userExperienceAnalyticsNotAutopilotReadyDevices](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsNotAutopilotReadyDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsNotAutopilotReadyDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsNotAutopilotReadyDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsNotAutopilotReadyDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_not_autopilot_ready_device(
        &self,
    ) -> requests::user_experience_analytics_not_autopilot_ready_device::UserExperienceAnalyticsNotAutopilotReadyDeviceCollection {
        mg::to(self, "userExperienceAnalyticsNotAutopilotReadyDevice")
    }

    /// `…/userExperienceAnalyticsOverview`: `userExperienceAnalyticsOverview`
    ///
    /// [Get userExperienceAnalyticsOverview](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsOverview](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_overview(
        &self,
    ) -> requests::user_experience_analytics_overview::UserExperienceAnalyticsOverviewResource {
        mg::to(self, "userExperienceAnalyticsOverview")
    }

    /// `…/userExperienceAnalyticsRemoteConnection`: many `userExperienceAnalyticsRemoteConnection`
    ///
    /// [List userExperienceAnalyticsRemoteConnections](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsRemoteConnection](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsRemoteConnection](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsRemoteConnection](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsRemoteConnection](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_remote_connection(
        &self,
    ) -> requests::user_experience_analytics_remote_connection::UserExperienceAnalyticsRemoteConnectionCollection {
        mg::to(self, "userExperienceAnalyticsRemoteConnection")
    }

    /// `…/userExperienceAnalyticsResourcePerformance`: many `userExperienceAnalyticsResourcePerformance`
    ///
    /// [List userExperienceAnalyticsResourcePerformances](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsResourcePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsResourcePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsResourcePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsResourcePerformance](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_resource_performance(
        &self,
    ) -> requests::user_experience_analytics_resource_performance::UserExperienceAnalyticsResourcePerformanceCollection {
        mg::to(self, "userExperienceAnalyticsResourcePerformance")
    }

    /// `…/userExperienceAnalyticsScoreHistory`: many `userExperienceAnalyticsScoreHistory`
    ///
    /// [List userExperienceAnalyticsScoreHistories](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsScoreHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsScoreHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsScoreHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsScoreHistory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_score_history(
        &self,
    ) -> requests::user_experience_analytics_score_history::UserExperienceAnalyticsScoreHistoryCollection {
        mg::to(self, "userExperienceAnalyticsScoreHistory")
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`: `userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_work_from_anywhere_hardware_readiness_metric(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_hardware_readiness_metric::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricResource {
        mg::to(self, "userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric")
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereMetrics`: many `userExperienceAnalyticsWorkFromAnywhereMetric`
    ///
    /// [List userExperienceAnalyticsWorkFromAnywhereMetrics](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsWorkFromAnywhereMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsWorkFromAnywhereMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsWorkFromAnywhereMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsWorkFromAnywhereMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_work_from_anywhere_metrics(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_metric::UserExperienceAnalyticsWorkFromAnywhereMetricCollection {
        mg::to(self, "userExperienceAnalyticsWorkFromAnywhereMetrics")
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereModelPerformance`: many `userExperienceAnalyticsWorkFromAnywhereModelPerformance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_work_from_anywhere_model_performance(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_model_performance::UserExperienceAnalyticsWorkFromAnywhereModelPerformanceCollection {
        mg::to(self, "userExperienceAnalyticsWorkFromAnywhereModelPerformance")
    }

    /// `…/userPfxCertificates`: many `userPFXCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_pfx_certificates(
        &self,
    ) -> requests::user_pfx_certificate::UserPfxCertificateCollection {
        mg::to(self, "userPfxCertificates")
    }

    /// `…/virtualEndpoint`: `virtualEndpoint`
    #[inline]
    pub fn virtual_endpoint(
        &self,
    ) -> requests::virtual_endpoint::VirtualEndpointResource {
        mg::to(self, "virtualEndpoint")
    }

    /// `…/windowsAutopilotDeploymentProfiles`: many `windowsAutopilotDeploymentProfile`
    ///
    /// [Get windowsAutopilotDeploymentProfile](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn windows_autopilot_deployment_profiles(
        &self,
    ) -> requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileCollection {
        mg::to(self, "windowsAutopilotDeploymentProfiles")
    }

    /// `…/windowsAutopilotDeviceIdentities`: many `windowsAutopilotDeviceIdentity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn windows_autopilot_device_identities(
        &self,
    ) -> requests::windows_autopilot_device_identity::WindowsAutopilotDeviceIdentityCollection {
        mg::to(self, "windowsAutopilotDeviceIdentities")
    }

    /// `…/windowsAutopilotSettings`: `windowsAutopilotSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn windows_autopilot_settings(
        &self,
    ) -> requests::windows_autopilot_settings::WindowsAutopilotSettingsResource {
        mg::to(self, "windowsAutopilotSettings")
    }

    /// `…/windowsDriverUpdateProfiles`: many `windowsDriverUpdateProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn windows_driver_update_profiles(
        &self,
    ) -> requests::windows_driver_update_profile::WindowsDriverUpdateProfileCollection {
        mg::to(self, "windowsDriverUpdateProfiles")
    }

    /// `…/windowsFeatureUpdateProfiles`: many `windowsFeatureUpdateProfile`
    ///
    /// [List windowsFeatureUpdateProfiles](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsFeatureUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsFeatureUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsFeatureUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsFeatureUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn windows_feature_update_profiles(
        &self,
    ) -> requests::windows_feature_update_profile::WindowsFeatureUpdateProfileCollection {
        mg::to(self, "windowsFeatureUpdateProfiles")
    }

    /// `…/windowsInformationProtectionAppLearningSummaries`: many `windowsInformationProtectionAppLearningSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> requests::windows_information_protection_app_learning_summary::WindowsInformationProtectionAppLearningSummaryCollection {
        mg::to(self, "windowsInformationProtectionAppLearningSummaries")
    }

    /// `…/windowsInformationProtectionNetworkLearningSummaries`: many `windowsInformationProtectionNetworkLearningSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> requests::windows_information_protection_network_learning_summary::WindowsInformationProtectionNetworkLearningSummaryCollection {
        mg::to(self, "windowsInformationProtectionNetworkLearningSummaries")
    }

    /// `…/windowsMalwareInformation`: many `windowsMalwareInformation`
    ///
    /// [List windowsMalwareInformations](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsMalwareInformation](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsMalwareInformation](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsMalwareInformation](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsMalwareInformation](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn windows_malware_information(
        &self,
    ) -> requests::windows_malware_information::WindowsMalwareInformationCollection {
        mg::to(self, "windowsMalwareInformation")
    }

    /// `…/windowsQualityUpdatePolicies`: many `windowsQualityUpdatePolicy`
    #[inline]
    pub fn windows_quality_update_policies(
        &self,
    ) -> requests::windows_quality_update_policy::WindowsQualityUpdatePolicyCollection {
        mg::to(self, "windowsQualityUpdatePolicies")
    }

    /// `…/windowsQualityUpdateProfiles`: many `windowsQualityUpdateProfile`
    ///
    /// [List windowsQualityUpdateProfiles](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsQualityUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsQualityUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsQualityUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsQualityUpdateProfile](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn windows_quality_update_profiles(
        &self,
    ) -> requests::windows_quality_update_profile::WindowsQualityUpdateProfileCollection {
        mg::to(self, "windowsQualityUpdateProfiles")
    }

    /// `…/windowsUpdateCatalogItems`: many `windowsUpdateCatalogItem`
    ///
    /// [List windowsFeatureUpdateCatalogItems](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-list?view=graph-rest-beta); 200.
    ///
    /// [List windowsQualityUpdateCatalogItems](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-list?view=graph-rest-beta); 200.
    ///
    /// [List windowsUpdateCatalogItems](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsupdatecatalogitem-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsFeatureUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsQualityUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsupdatecatalogitem-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsFeatureUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-create?view=graph-rest-beta); 201.
    ///
    /// [Create windowsQualityUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsFeatureUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-update?view=graph-rest-beta); 200.
    ///
    /// [Update windowsQualityUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsFeatureUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete windowsQualityUpdateCatalogItem](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn windows_update_catalog_items(
        &self,
    ) -> requests::windows_update_catalog_item::WindowsUpdateCatalogItemCollection {
        mg::to(self, "windowsUpdateCatalogItems")
    }

    /// `…/zebraFotaArtifacts`: many `zebraFotaArtifact`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn zebra_fota_artifacts(
        &self,
    ) -> requests::zebra_fota_artifact::ZebraFotaArtifactCollection {
        mg::to(self, "zebraFotaArtifacts")
    }

    /// `…/zebraFotaConnector`: `zebraFotaConnector`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn zebra_fota_connector(
        &self,
    ) -> requests::zebra_fota_connector::ZebraFotaConnectorResource {
        mg::to(self, "zebraFotaConnector")
    }

    /// `…/zebraFotaDeployments`: many `zebraFotaDeployment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn zebra_fota_deployments(
        &self,
    ) -> requests::zebra_fota_deployment::ZebraFotaDeploymentCollection {
        mg::to(self, "zebraFotaDeployments")
    }

    /// `POST …/enableAndroidDeviceAdministratorEnrollment`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn enable_android_device_administrator_enrollment(&self) -> mg::Request<()> {
        mg::Path::action(self, "enableAndroidDeviceAdministratorEnrollment")
    }

    /// `POST …/enableEndpointPrivilegeManagement`
    #[inline]
    pub fn enable_endpoint_privilege_management(&self) -> mg::Request<()> {
        mg::Path::action(self, "enableEndpointPrivilegeManagement")
    }

    /// `POST …/enableLegacyPcManagement`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-enablelegacypcmanagement?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/enableLegacyPcManagement`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn enable_legacy_pc_management(&self) -> mg::Request<()> {
        mg::Path::action(self, "enableLegacyPcManagement")
    }

    /// `POST …/enableUnlicensedAdminstrators`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn enable_unlicensed_adminstrators(&self) -> mg::Request<()> {
        mg::Path::action(self, "enableUnlicensedAdminstrators")
    }

    /// `POST …/evaluateAssignmentFilter`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn evaluate_assignment_filter(
        &self,
        parameters: EvaluateAssignmentFilter,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "evaluateAssignmentFilter", &parameters)
    }

    /// `GET …/getAssignedRoleDetails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-getassignedroledetails?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/getAssignedRoleDetails`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn get_assigned_role_details(
        &self,
    ) -> mg::Request<models::DeviceAndAppManagementAssignedRoleDetails> {
        mg::Path::function(self, "getAssignedRoleDetails")
    }

    /// `POST …/getAssignmentFiltersStatusDetails`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_assignment_filters_status_details(
        &self,
        parameters: GetAssignmentFiltersStatusDetails,
    ) -> mg::Request<models::AssignmentFilterStatusDetails> {
        mg::Path::action_with(self, "getAssignmentFiltersStatusDetails", &parameters)
    }

    /// `GET …/getComanagedDevicesSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanageddevicessummary?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/getComanagedDevicesSummary`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_comanaged_devices_summary(
        &self,
    ) -> mg::Request<models::ComanagedDevicesSummary> {
        mg::Path::function(self, "getComanagedDevicesSummary")
    }

    /// `GET …/getComanagementEligibleDevicesSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanagementeligibledevicessummary?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/getComanagementEligibleDevicesSummary`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_comanagement_eligible_devices_summary(
        &self,
    ) -> mg::Request<models::ComanagementEligibleDevicesSummary> {
        mg::Path::function(self, "getComanagementEligibleDevicesSummary")
    }

    /// `GET …/getEffectivePermissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-geteffectivepermissions?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/getEffectivePermissions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn get_effective_permissions(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "getEffectivePermissions")
    }

    /// `GET …/getEffectivePermissions(scope=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-geteffectivepermissions?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/getEffectivePermissions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn get_effective_permissions_with(
        &self,
        parameters: GetEffectivePermissions,
    ) -> mg::Request<mg::Page<models::RolePermission>> {
        mg::Path::function_with(self, "getEffectivePermissions", &parameters)
    }

    /// `GET …/getRoleScopeTagsByIds(ids=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyids?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/getRoleScopeTagsByIds`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn get_role_scope_tags_by_ids(
        &self,
        parameters: GetRoleScopeTagsByIds,
    ) -> mg::Request<mg::Page<models::RoleScopeTag>> {
        mg::Path::function_with(self, "getRoleScopeTagsByIds", &parameters)
    }

    /// `GET …/getRoleScopeTagsByResource(resource=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyresource?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/getRoleScopeTagsByResource`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementRBAC.Read.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn get_role_scope_tags_by_resource(
        &self,
        parameters: GetRoleScopeTagsByResource,
    ) -> mg::Request<mg::Page<models::RoleScopeTag>> {
        mg::Path::function_with(self, "getRoleScopeTagsByResource", &parameters)
    }

    /// `GET …/getSuggestedEnrollmentLimit(enrollmentType=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn get_suggested_enrollment_limit(
        &self,
        parameters: GetSuggestedEnrollmentLimit,
    ) -> mg::Request<models::SuggestedEnrollmentLimit> {
        mg::Path::function_with(self, "getSuggestedEnrollmentLimit", &parameters)
    }

    /// `GET …/retrieveUserRoleDetail(userid=…)`
    #[inline]
    pub fn retrieve_user_role_detail(
        &self,
        parameters: RetrieveUserRoleDetail,
    ) -> mg::Request<models::DeviceAndAppManagementAssignedRoleDetail> {
        mg::Path::function_with(self, "retrieveUserRoleDetail", &parameters)
    }

    /// `GET …/scopedForResource(resource=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-scopedforresource?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/scopedForResource`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn scoped_for_resource(
        &self,
        parameters: ScopedForResource,
    ) -> mg::Request<bool> {
        mg::Path::function_with(self, "scopedForResource", &parameters)
    }

    /// `POST …/sendCustomNotificationToCompanyPortal`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-sendcustomnotificationtocompanyportal?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/sendCustomNotificationToCompanyPortal`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn send_custom_notification_to_company_portal(
        &self,
        parameters: SendCustomNotificationToCompanyPortal,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendCustomNotificationToCompanyPortal", &parameters)
    }

    /// `GET …/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-userexperienceanalyticssummarizeworkfromanywheredevices?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn user_experience_analytics_summarize_work_from_anywhere_devices(
        &self,
    ) -> mg::Request<models::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary> {
        mg::Path::function(
            self,
            "userExperienceAnalyticsSummarizeWorkFromAnywhereDevices",
        )
    }

    /// `GET …/userExperienceAnalyticsSummarizedDeviceScopes`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn user_experience_analytics_summarized_device_scopes(
        &self,
    ) -> mg::Request<models::UserExperienceAnalyticsDeviceScopeSummary> {
        mg::Path::function(self, "userExperienceAnalyticsSummarizedDeviceScopes")
    }

    /// `GET …/verifyWindowsEnrollmentAutoDiscovery(domainName=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn verify_windows_enrollment_auto_discovery(
        &self,
        parameters: VerifyWindowsEnrollmentAutoDiscovery,
    ) -> mg::Request<bool> {
        mg::Path::function_with(
            self,
            "verifyWindowsEnrollmentAutoDiscovery",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluateAssignmentFilter`.
    EvaluateAssignmentFilter "microsoft.graph.evaluateAssignmentFilter" "parameters";
    /// `data`: assignmentFilterEvaluateRequest
    data "data": mg::Boxed<models::AssignmentFilterEvaluateRequest>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAssignmentFiltersStatusDetails`.
    GetAssignmentFiltersStatusDetails "microsoft.graph.getAssignmentFiltersStatusDetails" "parameters";
    /// `assignmentFilterIds`: Collection(String)
    assignment_filter_ids "assignmentFilterIds": Vec<String>,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `payloadId`: String
    payload_id "payloadId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
    /// `userId`: String
    user_id "userId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getEffectivePermissions`.
    GetEffectivePermissions "microsoft.graph.getEffectivePermissions" "parameters";
    /// `scope`: String
    scope "scope": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRoleScopeTagsByIds`.
    GetRoleScopeTagsByIds "microsoft.graph.getRoleScopeTagsByIds" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRoleScopeTagsByResource`.
    GetRoleScopeTagsByResource "microsoft.graph.getRoleScopeTagsByResource" "parameters";
    /// `resource`: String
    resource "resource": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSuggestedEnrollmentLimit`.
    GetSuggestedEnrollmentLimit "microsoft.graph.getSuggestedEnrollmentLimit" "parameters";
    /// `enrollmentType`: String
    enrollment_type "enrollmentType": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveUserRoleDetail`.
    RetrieveUserRoleDetail "microsoft.graph.retrieveUserRoleDetail" "parameters";
    /// `userid`: String
    userid "userid": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.scopedForResource`.
    ScopedForResource "microsoft.graph.scopedForResource" "parameters";
    /// `resource`: String
    resource "resource": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendCustomNotificationToCompanyPortal`.
    SendCustomNotificationToCompanyPortal "microsoft.graph.sendCustomNotificationToCompanyPortal" "parameters";
    /// `groupsToNotify`: Collection(String)
    groups_to_notify "groupsToNotify": Vec<String>,
    /// `notificationBody`: String
    notification_body "notificationBody": String,
    /// `notificationTitle`: String
    notification_title "notificationTitle": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.verifyWindowsEnrollmentAutoDiscovery`.
    VerifyWindowsEnrollmentAutoDiscovery "microsoft.graph.verifyWindowsEnrollmentAutoDiscovery" "parameters";
    /// `domainName`: String
    domain_name "domainName": String,
}
