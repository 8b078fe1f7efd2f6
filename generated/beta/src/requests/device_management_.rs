// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagement`](models::DeviceManagement): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementResource(mg::One<models::DeviceManagement>);

mg::builder! { DeviceManagementResource: mg::One<models::DeviceManagement> }

impl DeviceManagementResource {
    /// `…/advancedThreatProtectionOnboardingStateSummary`:
    /// [`AdvancedThreatProtectionOnboardingStateSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AdvancedThreatProtectionOnboardingStateSummary`]: models::AdvancedThreatProtectionOnboardingStateSummary
    #[inline]
    pub fn advanced_threat_protection_onboarding_state_summary(
        &self,
    ) -> requests::advanced_threat_protection_onboarding_state_summary::AdvancedThreatProtectionOnboardingStateSummaryResource {
        mg::navigate(self, "advancedThreatProtectionOnboardingStateSummary")
    }

    /// `…/androidAppConfigurationSchema`:
    /// [`AndroidAppConfigurationSchema`](models::AndroidAppConfigurationSchema).
    #[inline]
    pub fn android_app_configuration_schema(
        &self,
    ) -> requests::android_app_configuration_schema::AndroidAppConfigurationSchemaResource {
        mg::navigate(self, "androidAppConfigurationSchema")
    }

    /// `…/androidDeviceOwnerEnrollmentProfiles`: many
    /// [`AndroidDeviceOwnerEnrollmentProfile`](models::AndroidDeviceOwnerEnrollmentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn android_device_owner_enrollment_profiles(
        &self,
    ) -> requests::android_device_owner_enrollment_profile::AndroidDeviceOwnerEnrollmentProfileCollection {
        mg::navigate(self, "androidDeviceOwnerEnrollmentProfiles")
    }

    /// `…/androidForWorkAppConfigurationSchemas`: many
    /// [`AndroidForWorkAppConfigurationSchema`](models::AndroidForWorkAppConfigurationSchema).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn android_for_work_app_configuration_schemas(
        &self,
    ) -> requests::android_for_work_app_configuration_schema::AndroidForWorkAppConfigurationSchemaCollection {
        mg::navigate(self, "androidForWorkAppConfigurationSchemas")
    }

    /// `…/androidForWorkEnrollmentProfiles`: many
    /// [`AndroidForWorkEnrollmentProfile`](models::AndroidForWorkEnrollmentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn android_for_work_enrollment_profiles(
        &self,
    ) -> requests::android_for_work_enrollment_profile::AndroidForWorkEnrollmentProfileCollection {
        mg::navigate(self, "androidForWorkEnrollmentProfiles")
    }

    /// `…/androidForWorkSettings`: [`AndroidForWorkSettings`](models::AndroidForWorkSettings).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn android_for_work_settings(
        &self,
    ) -> requests::android_for_work_settings::AndroidForWorkSettingsResource {
        mg::navigate(self, "androidForWorkSettings")
    }

    /// `…/androidManagedStoreAccountEnterpriseSettings`:
    /// [`AndroidManagedStoreAccountEnterpriseSettings`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AndroidManagedStoreAccountEnterpriseSettings`]: models::AndroidManagedStoreAccountEnterpriseSettings
    #[inline]
    pub fn android_managed_store_account_enterprise_settings(
        &self,
    ) -> requests::android_managed_store_account_enterprise_settings::AndroidManagedStoreAccountEnterpriseSettingsResource {
        mg::navigate(self, "androidManagedStoreAccountEnterpriseSettings")
    }

    /// `…/androidManagedStoreAppConfigurationSchemas`: many
    /// [`AndroidManagedStoreAppConfigurationSchema`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AndroidManagedStoreAppConfigurationSchema`]: models::AndroidManagedStoreAppConfigurationSchema
    #[inline]
    pub fn android_managed_store_app_configuration_schemas(
        &self,
    ) -> requests::android_managed_store_app_configuration_schema::AndroidManagedStoreAppConfigurationSchemaCollection {
        mg::navigate(self, "androidManagedStoreAppConfigurationSchemas")
    }

    /// `…/applePushNotificationCertificate`:
    /// [`ApplePushNotificationCertificate`](models::ApplePushNotificationCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-update?view=graph-rest-beta
    #[inline]
    pub fn apple_push_notification_certificate(
        &self,
    ) -> requests::apple_push_notification_certificate::ApplePushNotificationCertificateResource {
        mg::navigate(self, "applePushNotificationCertificate")
    }

    /// `…/appleUserInitiatedEnrollmentProfiles`: many
    /// [`AppleUserInitiatedEnrollmentProfile`](models::AppleUserInitiatedEnrollmentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn apple_user_initiated_enrollment_profiles(
        &self,
    ) -> requests::apple_user_initiated_enrollment_profile::AppleUserInitiatedEnrollmentProfileCollection {
        mg::navigate(self, "appleUserInitiatedEnrollmentProfiles")
    }

    /// `…/assignmentFilters`: many
    /// [`DeviceAndAppManagementAssignmentFilter`](models::DeviceAndAppManagementAssignmentFilter).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn assignment_filters(
        &self,
    ) -> requests::device_and_app_management_assignment_filter::DeviceAndAppManagementAssignmentFilterCollection {
        mg::navigate(self, "assignmentFilters")
    }

    /// `…/auditEvents`: many [`AuditEvent`](models::AuditEvent).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn audit_events(&self) -> requests::audit_event::AuditEventCollection {
        mg::navigate(self, "auditEvents")
    }

    /// `…/autopilotEvents`: many
    /// [`DeviceManagementAutopilotEvent`](models::DeviceManagementAutopilotEvent).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn autopilot_events(
        &self,
    ) -> requests::device_management_autopilot_event::DeviceManagementAutopilotEventCollection {
        mg::navigate(self, "autopilotEvents")
    }

    /// `…/cartToClassAssociations`: many
    /// [`CartToClassAssociation`](models::CartToClassAssociation).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn cart_to_class_associations(
        &self,
    ) -> requests::cart_to_class_association::CartToClassAssociationCollection {
        mg::navigate(self, "cartToClassAssociations")
    }

    /// `…/categories`: many
    /// [`DeviceManagementSettingCategory`](models::DeviceManagementSettingCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-delete?view=graph-rest-beta
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::device_management_setting_category::DeviceManagementSettingCategoryCollection {
        mg::navigate(self, "categories")
    }

    /// `…/certificateConnectorDetails`: many
    /// [`CertificateConnectorDetails`](models::CertificateConnectorDetails).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn certificate_connector_details(
        &self,
    ) -> requests::certificate_connector_details::CertificateConnectorDetailsCollection {
        mg::navigate(self, "certificateConnectorDetails")
    }

    /// `…/chromeOSOnboardingSettings`: many
    /// [`ChromeOsOnboardingSettings`](models::ChromeOsOnboardingSettings).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn chrome_os_onboarding_settings(
        &self,
    ) -> requests::chrome_os_onboarding_settings::ChromeOsOnboardingSettingsCollection {
        mg::navigate(self, "chromeOSOnboardingSettings")
    }

    /// `…/cloudCertificationAuthority`: many
    /// [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    ///
    /// Least privileged permission to read: `DeviceManagementCloudCA.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn cloud_certification_authority(
        &self,
    ) -> requests::cloud_certification_authority::CloudCertificationAuthorityCollection {
        mg::navigate(self, "cloudCertificationAuthority")
    }

    /// `…/cloudCertificationAuthorityLeafCertificate`: many
    /// [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
    #[inline]
    pub fn cloud_certification_authority_leaf_certificate(
        &self,
    ) -> requests::cloud_certification_authority_leaf_certificate::CloudCertificationAuthorityLeafCertificateCollection {
        mg::navigate(self, "cloudCertificationAuthorityLeafCertificate")
    }

    /// `…/cloudPCConnectivityIssues`: many
    /// [`CloudPcConnectivityIssue`](models::CloudPcConnectivityIssue).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-delete?view=graph-rest-beta
    #[inline]
    pub fn cloud_pc_connectivity_issues(
        &self,
    ) -> requests::cloud_pc_connectivity_issue::CloudPcConnectivityIssueCollection {
        mg::navigate(self, "cloudPCConnectivityIssues")
    }

    /// `…/comanagedDevices`: many [`ManagedDevice`](models::ManagedDevice).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta
    #[inline]
    pub fn comanaged_devices(
        &self,
    ) -> requests::managed_device::ManagedDeviceCollection {
        mg::navigate(self, "comanagedDevices")
    }

    /// `…/comanagementEligibleDevices`: many
    /// [`ComanagementEligibleDevice`](models::ComanagementEligibleDevice).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-delete?view=graph-rest-beta
    #[inline]
    pub fn comanagement_eligible_devices(
        &self,
    ) -> requests::comanagement_eligible_device::ComanagementEligibleDeviceCollection {
        mg::navigate(self, "comanagementEligibleDevices")
    }

    /// `…/complianceCategories`: many
    /// [`DeviceManagementConfigurationCategory`](models::DeviceManagementConfigurationCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn compliance_categories(
        &self,
    ) -> requests::device_management_configuration_category::DeviceManagementConfigurationCategoryCollection {
        mg::navigate(self, "complianceCategories")
    }

    /// `…/complianceManagementPartners`: many
    /// [`ComplianceManagementPartner`](models::ComplianceManagementPartner).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn compliance_management_partners(
        &self,
    ) -> requests::compliance_management_partner::ComplianceManagementPartnerCollection {
        mg::navigate(self, "complianceManagementPartners")
    }

    /// `…/compliancePolicies`: many
    /// [`DeviceManagementCompliancePolicy`](models::DeviceManagementCompliancePolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn compliance_policies(
        &self,
    ) -> requests::device_management_compliance_policy::DeviceManagementCompliancePolicyCollection {
        mg::navigate(self, "compliancePolicies")
    }

    /// `…/complianceSettings`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: models::DeviceManagementConfigurationSettingDefinition
    #[inline]
    pub fn compliance_settings(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::navigate(self, "complianceSettings")
    }

    /// `…/conditionalAccessSettings`:
    /// [`OnPremisesConditionalAccessSettings`](models::OnPremisesConditionalAccessSettings).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn conditional_access_settings(
        &self,
    ) -> requests::on_premises_conditional_access_settings::OnPremisesConditionalAccessSettingsResource {
        mg::navigate(self, "conditionalAccessSettings")
    }

    /// `…/configManagerCollections`: many
    /// [`ConfigManagerCollection`](models::ConfigManagerCollection).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn config_manager_collections(
        &self,
    ) -> requests::config_manager_collection::ConfigManagerCollectionCollection {
        mg::navigate(self, "configManagerCollections")
    }

    /// `…/configurationCategories`: many
    /// [`DeviceManagementConfigurationCategory`](models::DeviceManagementConfigurationCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn configuration_categories(
        &self,
    ) -> requests::device_management_configuration_category::DeviceManagementConfigurationCategoryCollection {
        mg::navigate(self, "configurationCategories")
    }

    /// `…/configurationPolicies`: many
    /// [`DeviceManagementConfigurationPolicy`](models::DeviceManagementConfigurationPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn configuration_policies(
        &self,
    ) -> requests::device_management_configuration_policy::DeviceManagementConfigurationPolicyCollection {
        mg::navigate(self, "configurationPolicies")
    }

    /// `…/configurationPolicyTemplates`: many [`DeviceManagementConfigurationPolicyTemplate`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationPolicyTemplate`]: models::DeviceManagementConfigurationPolicyTemplate
    #[inline]
    pub fn configuration_policy_templates(
        &self,
    ) -> requests::device_management_configuration_policy_template::DeviceManagementConfigurationPolicyTemplateCollection {
        mg::navigate(self, "configurationPolicyTemplates")
    }

    /// `…/configurationSettings`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: models::DeviceManagementConfigurationSettingDefinition
    #[inline]
    pub fn configuration_settings(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::navigate(self, "configurationSettings")
    }

    /// `…/dataSharingConsents`: many [`DataSharingConsent`](models::DataSharingConsent).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-delete?view=graph-rest-beta
    #[inline]
    pub fn data_sharing_consents(
        &self,
    ) -> requests::data_sharing_consent::DataSharingConsentCollection {
        mg::navigate(self, "dataSharingConsents")
    }

    /// `…/depOnboardingSettings`: many [`DepOnboardingSetting`](models::DepOnboardingSetting).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn dep_onboarding_settings(
        &self,
    ) -> requests::dep_onboarding_setting::DepOnboardingSettingCollection {
        mg::navigate(self, "depOnboardingSettings")
    }

    /// `…/derivedCredentials`: many [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). Reference: [list], [get], [update], [delete].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-delete?view=graph-rest-beta
    #[inline]
    pub fn derived_credentials(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsCollection {
        mg::navigate(self, "derivedCredentials")
    }

    /// `…/detectedApps`: many [`DetectedApp`](models::DetectedApp).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta
    #[inline]
    pub fn detected_apps(&self) -> requests::detected_app::DetectedAppCollection {
        mg::navigate(self, "detectedApps")
    }

    /// `…/deviceCategories`: many [`DeviceCategory`](models::DeviceCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-devicecategory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicecategory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-devicecategory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicecategory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-devicecategory-delete?view=graph-rest-beta
    #[inline]
    pub fn device_categories(
        &self,
    ) -> requests::device_category::DeviceCategoryCollection {
        mg::navigate(self, "deviceCategories")
    }

    /// `…/deviceCompliancePolicies`: many
    /// [`DeviceCompliancePolicy`](models::DeviceCompliancePolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-get?view=graph-rest-beta
    #[inline]
    pub fn device_compliance_policies(
        &self,
    ) -> requests::device_compliance_policy::DeviceCompliancePolicyCollection {
        mg::navigate(self, "deviceCompliancePolicies")
    }

    /// `…/deviceCompliancePolicyDeviceStateSummary`: [`DeviceCompliancePolicyDeviceStateSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceCompliancePolicyDeviceStateSummary`]: models::DeviceCompliancePolicyDeviceStateSummary
    #[inline]
    pub fn device_compliance_policy_device_state_summary(
        &self,
    ) -> requests::device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummaryResource {
        mg::navigate(self, "deviceCompliancePolicyDeviceStateSummary")
    }

    /// `…/deviceCompliancePolicySettingStateSummaries`: many
    /// [`DeviceCompliancePolicySettingStateSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceCompliancePolicySettingStateSummary`]: models::DeviceCompliancePolicySettingStateSummary
    #[inline]
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> requests::device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummaryCollection {
        mg::navigate(self, "deviceCompliancePolicySettingStateSummaries")
    }

    /// `…/deviceComplianceScripts`: many
    /// [`DeviceComplianceScript`](models::DeviceComplianceScript).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-delete?view=graph-rest-beta
    #[inline]
    pub fn device_compliance_scripts(
        &self,
    ) -> requests::device_compliance_script::DeviceComplianceScriptCollection {
        mg::navigate(self, "deviceComplianceScripts")
    }

    /// `…/deviceConfigurationConflictSummary`: many
    /// [`DeviceConfigurationConflictSummary`](models::DeviceConfigurationConflictSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_configuration_conflict_summary(
        &self,
    ) -> requests::device_configuration_conflict_summary::DeviceConfigurationConflictSummaryCollection {
        mg::navigate(self, "deviceConfigurationConflictSummary")
    }

    /// `…/deviceConfigurationDeviceStateSummaries`:
    /// [`DeviceConfigurationDeviceStateSummary`](models::DeviceConfigurationDeviceStateSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_configuration_device_state_summaries(
        &self,
    ) -> requests::device_configuration_device_state_summary::DeviceConfigurationDeviceStateSummaryResource {
        mg::navigate(self, "deviceConfigurationDeviceStateSummaries")
    }

    /// `…/deviceConfigurationRestrictedAppsViolations`: many
    /// [`RestrictedAppsViolation`](models::RestrictedAppsViolation).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_configuration_restricted_apps_violations(
        &self,
    ) -> requests::restricted_apps_violation::RestrictedAppsViolationCollection {
        mg::navigate(self, "deviceConfigurationRestrictedAppsViolations")
    }

    /// `…/deviceConfigurationUserStateSummaries`:
    /// [`DeviceConfigurationUserStateSummary`](models::DeviceConfigurationUserStateSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_configuration_user_state_summaries(
        &self,
    ) -> requests::device_configuration_user_state_summary::DeviceConfigurationUserStateSummaryResource {
        mg::navigate(self, "deviceConfigurationUserStateSummaries")
    }

    /// `…/deviceConfigurations`: many [`DeviceConfiguration`](models::DeviceConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-delete?view=graph-rest-beta
    #[inline]
    pub fn device_configurations(
        &self,
    ) -> requests::device_configuration::DeviceConfigurationCollection {
        mg::navigate(self, "deviceConfigurations")
    }

    /// `…/deviceConfigurationsAllManagedDeviceCertificateStates`: many
    /// [`ManagedAllDeviceCertificateState`](models::ManagedAllDeviceCertificateState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_configurations_all_managed_device_certificate_states(
        &self,
    ) -> requests::managed_all_device_certificate_state::ManagedAllDeviceCertificateStateCollection {
        mg::navigate(self, "deviceConfigurationsAllManagedDeviceCertificateStates")
    }

    /// `…/deviceCustomAttributeShellScripts`: many
    /// [`DeviceCustomAttributeShellScript`](models::DeviceCustomAttributeShellScript).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-delete?view=graph-rest-beta
    #[inline]
    pub fn device_custom_attribute_shell_scripts(
        &self,
    ) -> requests::device_custom_attribute_shell_script::DeviceCustomAttributeShellScriptCollection {
        mg::navigate(self, "deviceCustomAttributeShellScripts")
    }

    /// `…/deviceEnrollmentConfigurations`: many
    /// [`DeviceEnrollmentConfiguration`](models::DeviceEnrollmentConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). Reference: [list], [get].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta
    #[inline]
    pub fn device_enrollment_configurations(
        &self,
    ) -> requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection {
        mg::navigate(self, "deviceEnrollmentConfigurations")
    }

    /// `…/deviceHealthScripts`: many [`DeviceHealthScript`](models::DeviceHealthScript).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-delete?view=graph-rest-beta
    #[inline]
    pub fn device_health_scripts(
        &self,
    ) -> requests::device_health_script::DeviceHealthScriptCollection {
        mg::navigate(self, "deviceHealthScripts")
    }

    /// `…/deviceManagementPartners`: many
    /// [`DeviceManagementPartner`](models::DeviceManagementPartner).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn device_management_partners(
        &self,
    ) -> requests::device_management_partner::DeviceManagementPartnerCollection {
        mg::navigate(self, "deviceManagementPartners")
    }

    /// `…/deviceManagementScripts`: many
    /// [`DeviceManagementScript`](models::DeviceManagementScript).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-delete?view=graph-rest-beta
    #[inline]
    pub fn device_management_scripts(
        &self,
    ) -> requests::device_management_script::DeviceManagementScriptCollection {
        mg::navigate(self, "deviceManagementScripts")
    }

    /// `…/deviceShellScripts`: many [`DeviceShellScript`](models::DeviceShellScript).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-delete?view=graph-rest-beta
    #[inline]
    pub fn device_shell_scripts(
        &self,
    ) -> requests::device_shell_script::DeviceShellScriptCollection {
        mg::navigate(self, "deviceShellScripts")
    }

    /// `…/domainJoinConnectors`: many
    /// [`DeviceManagementDomainJoinConnector`](models::DeviceManagementDomainJoinConnector).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn domain_join_connectors(
        &self,
    ) -> requests::device_management_domain_join_connector::DeviceManagementDomainJoinConnectorCollection {
        mg::navigate(self, "domainJoinConnectors")
    }

    /// `…/elevationRequests`: many
    /// [`PrivilegeManagementElevationRequest`](models::PrivilegeManagementElevationRequest).
    #[inline]
    pub fn elevation_requests(
        &self,
    ) -> requests::privilege_management_elevation_request::PrivilegeManagementElevationRequestCollection {
        mg::navigate(self, "elevationRequests")
    }

    /// `…/embeddedSIMActivationCodePools`: many
    /// [`EmbeddedSimActivationCodePool`](models::EmbeddedSimActivationCodePool).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn embedded_sim_activation_code_pools(
        &self,
    ) -> requests::embedded_sim_activation_code_pool::EmbeddedSimActivationCodePoolCollection {
        mg::navigate(self, "embeddedSIMActivationCodePools")
    }

    /// `…/endpointPrivilegeManagementProvisioningStatus`:
    /// [`EndpointPrivilegeManagementProvisioningStatus`].
    ///
    /// [`EndpointPrivilegeManagementProvisioningStatus`]: models::EndpointPrivilegeManagementProvisioningStatus
    #[inline]
    pub fn endpoint_privilege_management_provisioning_status(
        &self,
    ) -> requests::endpoint_privilege_management_provisioning_status::EndpointPrivilegeManagementProvisioningStatusResource {
        mg::navigate(self, "endpointPrivilegeManagementProvisioningStatus")
    }

    /// `…/exchangeConnectors`: many
    /// [`DeviceManagementExchangeConnector`](models::DeviceManagementExchangeConnector).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn exchange_connectors(
        &self,
    ) -> requests::device_management_exchange_connector::DeviceManagementExchangeConnectorCollection {
        mg::navigate(self, "exchangeConnectors")
    }

    /// `…/exchangeOnPremisesPolicies`: many [`DeviceManagementExchangeOnPremisesPolicy`].
    ///
    /// [`DeviceManagementExchangeOnPremisesPolicy`]: models::DeviceManagementExchangeOnPremisesPolicy
    #[inline]
    pub fn exchange_on_premises_policies(
        &self,
    ) -> requests::device_management_exchange_on_premises_policy::DeviceManagementExchangeOnPremisesPolicyCollection {
        mg::navigate(self, "exchangeOnPremisesPolicies")
    }

    /// `…/exchangeOnPremisesPolicy`: [`DeviceManagementExchangeOnPremisesPolicy`].
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    ///
    /// [`DeviceManagementExchangeOnPremisesPolicy`]: models::DeviceManagementExchangeOnPremisesPolicy
    #[inline]
    pub fn exchange_on_premises_policy(
        &self,
    ) -> requests::device_management_exchange_on_premises_policy::DeviceManagementExchangeOnPremisesPolicyResource {
        mg::navigate(self, "exchangeOnPremisesPolicy")
    }

    /// `…/groupPolicyCategories`: many [`GroupPolicyCategory`](models::GroupPolicyCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_categories(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryCollection {
        mg::navigate(self, "groupPolicyCategories")
    }

    /// `…/groupPolicyConfigurations`: many
    /// [`GroupPolicyConfiguration`](models::GroupPolicyConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_configurations(
        &self,
    ) -> requests::group_policy_configuration::GroupPolicyConfigurationCollection {
        mg::navigate(self, "groupPolicyConfigurations")
    }

    /// `…/groupPolicyDefinitionFiles`: many
    /// [`GroupPolicyDefinitionFile`](models::GroupPolicyDefinitionFile).
    #[inline]
    pub fn group_policy_definition_files(
        &self,
    ) -> requests::group_policy_definition_file::GroupPolicyDefinitionFileCollection {
        mg::navigate(self, "groupPolicyDefinitionFiles")
    }

    /// `…/groupPolicyDefinitions`: many [`GroupPolicyDefinition`](models::GroupPolicyDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_definitions(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionCollection {
        mg::navigate(self, "groupPolicyDefinitions")
    }

    /// `…/groupPolicyMigrationReports`: many
    /// [`GroupPolicyMigrationReport`](models::GroupPolicyMigrationReport).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_migration_reports(
        &self,
    ) -> requests::group_policy_migration_report::GroupPolicyMigrationReportCollection {
        mg::navigate(self, "groupPolicyMigrationReports")
    }

    /// `…/groupPolicyObjectFiles`: many [`GroupPolicyObjectFile`](models::GroupPolicyObjectFile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_object_files(
        &self,
    ) -> requests::group_policy_object_file::GroupPolicyObjectFileCollection {
        mg::navigate(self, "groupPolicyObjectFiles")
    }

    /// `…/groupPolicyUploadedDefinitionFiles`: many
    /// [`GroupPolicyUploadedDefinitionFile`](models::GroupPolicyUploadedDefinitionFile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_uploaded_definition_files(
        &self,
    ) -> requests::group_policy_uploaded_definition_file::GroupPolicyUploadedDefinitionFileCollection {
        mg::navigate(self, "groupPolicyUploadedDefinitionFiles")
    }

    /// `…/hardwareConfigurations`: many [`HardwareConfiguration`](models::HardwareConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn hardware_configurations(
        &self,
    ) -> requests::hardware_configuration::HardwareConfigurationCollection {
        mg::navigate(self, "hardwareConfigurations")
    }

    /// `…/hardwarePasswordDetails`: many
    /// [`HardwarePasswordDetail`](models::HardwarePasswordDetail).
    #[inline]
    pub fn hardware_password_details(
        &self,
    ) -> requests::hardware_password_detail::HardwarePasswordDetailCollection {
        mg::navigate(self, "hardwarePasswordDetails")
    }

    /// `…/hardwarePasswordInfo`: many [`HardwarePasswordInfo`](models::HardwarePasswordInfo).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn hardware_password_info(
        &self,
    ) -> requests::hardware_password_info::HardwarePasswordInfoCollection {
        mg::navigate(self, "hardwarePasswordInfo")
    }

    /// `…/importedDeviceIdentities`: many
    /// [`ImportedDeviceIdentity`](models::ImportedDeviceIdentity).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn imported_device_identities(
        &self,
    ) -> requests::imported_device_identity::ImportedDeviceIdentityCollection {
        mg::navigate(self, "importedDeviceIdentities")
    }

    /// `…/importedWindowsAutopilotDeviceIdentities`: many
    /// [`ImportedWindowsAutopilotDeviceIdentity`](models::ImportedWindowsAutopilotDeviceIdentity).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> requests::imported_windows_autopilot_device_identity::ImportedWindowsAutopilotDeviceIdentityCollection {
        mg::navigate(self, "importedWindowsAutopilotDeviceIdentities")
    }

    /// `…/intents`: many [`DeviceManagementIntent`](models::DeviceManagementIntent).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-delete?view=graph-rest-beta
    #[inline]
    pub fn intents(
        &self,
    ) -> requests::device_management_intent::DeviceManagementIntentCollection {
        mg::navigate(self, "intents")
    }

    /// `…/intuneBrandingProfiles`: many [`IntuneBrandingProfile`](models::IntuneBrandingProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn intune_branding_profiles(
        &self,
    ) -> requests::intune_branding_profile::IntuneBrandingProfileCollection {
        mg::navigate(self, "intuneBrandingProfiles")
    }

    /// `…/iosUpdateStatuses`: many [`IosUpdateDeviceStatus`](models::IosUpdateDeviceStatus).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn ios_update_statuses(
        &self,
    ) -> requests::ios_update_device_status::IosUpdateDeviceStatusCollection {
        mg::navigate(self, "iosUpdateStatuses")
    }

    /// `…/macOSSoftwareUpdateAccountSummaries`: many
    /// [`MacOsSoftwareUpdateAccountSummary`](models::MacOsSoftwareUpdateAccountSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn mac_os_software_update_account_summaries(
        &self,
    ) -> requests::mac_os_software_update_account_summary::MacOsSoftwareUpdateAccountSummaryCollection {
        mg::navigate(self, "macOSSoftwareUpdateAccountSummaries")
    }

    /// `…/managedDeviceCleanupRules`: many
    /// [`ManagedDeviceCleanupRule`](models::ManagedDeviceCleanupRule).
    #[inline]
    pub fn managed_device_cleanup_rules(
        &self,
    ) -> requests::managed_device_cleanup_rule::ManagedDeviceCleanupRuleCollection {
        mg::navigate(self, "managedDeviceCleanupRules")
    }

    /// `…/managedDeviceEncryptionStates`: many
    /// [`ManagedDeviceEncryptionState`](models::ManagedDeviceEncryptionState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn managed_device_encryption_states(
        &self,
    ) -> requests::managed_device_encryption_state::ManagedDeviceEncryptionStateCollection {
        mg::navigate(self, "managedDeviceEncryptionStates")
    }

    /// `…/managedDeviceOverview`: [`ManagedDeviceOverview`](models::ManagedDeviceOverview).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-update?view=graph-rest-beta
    #[inline]
    pub fn managed_device_overview(
        &self,
    ) -> requests::managed_device_overview::ManagedDeviceOverviewResource {
        mg::navigate(self, "managedDeviceOverview")
    }

    /// `…/managedDeviceWindowsOSImages`: many [`ManagedDeviceWindowsOperatingSystemImage`].
    ///
    /// [`ManagedDeviceWindowsOperatingSystemImage`]: models::ManagedDeviceWindowsOperatingSystemImage
    #[inline]
    pub fn managed_device_windows_os_images(
        &self,
    ) -> requests::managed_device_windows_operating_system_image::ManagedDeviceWindowsOperatingSystemImageCollection {
        mg::navigate(self, "managedDeviceWindowsOSImages")
    }

    /// `…/managedDevices`: many [`ManagedDevice`](models::ManagedDevice).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta
    #[inline]
    pub fn managed_devices(&self) -> requests::managed_device::ManagedDeviceCollection {
        mg::navigate(self, "managedDevices")
    }

    /// `…/microsoftTunnelConfigurations`: many
    /// [`MicrosoftTunnelConfiguration`](models::MicrosoftTunnelConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-delete?view=graph-rest-beta
    #[inline]
    pub fn microsoft_tunnel_configurations(
        &self,
    ) -> requests::microsoft_tunnel_configuration::MicrosoftTunnelConfigurationCollection {
        mg::navigate(self, "microsoftTunnelConfigurations")
    }

    /// `…/microsoftTunnelHealthThresholds`: many
    /// [`MicrosoftTunnelHealthThreshold`](models::MicrosoftTunnelHealthThreshold).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn microsoft_tunnel_health_thresholds(
        &self,
    ) -> requests::microsoft_tunnel_health_threshold::MicrosoftTunnelHealthThresholdCollection {
        mg::navigate(self, "microsoftTunnelHealthThresholds")
    }

    /// `…/microsoftTunnelServerLogCollectionResponses`: many
    /// [`MicrosoftTunnelServerLogCollectionResponse`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`MicrosoftTunnelServerLogCollectionResponse`]: models::MicrosoftTunnelServerLogCollectionResponse
    /// [list]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-delete?view=graph-rest-beta
    #[inline]
    pub fn microsoft_tunnel_server_log_collection_responses(
        &self,
    ) -> requests::microsoft_tunnel_server_log_collection_response::MicrosoftTunnelServerLogCollectionResponseCollection {
        mg::navigate(self, "microsoftTunnelServerLogCollectionResponses")
    }

    /// `…/microsoftTunnelSites`: many [`MicrosoftTunnelSite`](models::MicrosoftTunnelSite).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-delete?view=graph-rest-beta
    #[inline]
    pub fn microsoft_tunnel_sites(
        &self,
    ) -> requests::microsoft_tunnel_site::MicrosoftTunnelSiteCollection {
        mg::navigate(self, "microsoftTunnelSites")
    }

    /// `…/mobileAppTroubleshootingEvents`: many
    /// [`MobileAppTroubleshootingEvent`](models::MobileAppTroubleshootingEvent).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-delete?view=graph-rest-beta
    #[inline]
    pub fn mobile_app_troubleshooting_events(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventCollection {
        mg::navigate(self, "mobileAppTroubleshootingEvents")
    }

    /// `…/mobileThreatDefenseConnectors`: many
    /// [`MobileThreatDefenseConnector`](models::MobileThreatDefenseConnector).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mobile_threat_defense_connectors(
        &self,
    ) -> requests::mobile_threat_defense_connector::MobileThreatDefenseConnectorCollection {
        mg::navigate(self, "mobileThreatDefenseConnectors")
    }

    /// `…/monitoring`: [`Monitoring`](models::device_management::Monitoring).
    #[inline]
    pub fn monitoring(
        &self,
    ) -> requests::device_management::monitoring::MonitoringResource {
        mg::navigate(self, "monitoring")
    }

    /// `…/ndesConnectors`: many [`NdesConnector`](models::NdesConnector).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn ndes_connectors(&self) -> requests::ndes_connector::NdesConnectorCollection {
        mg::navigate(self, "ndesConnectors")
    }

    /// `…/notificationMessageTemplates`: many
    /// [`NotificationMessageTemplate`](models::NotificationMessageTemplate).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn notification_message_templates(
        &self,
    ) -> requests::notification_message_template::NotificationMessageTemplateCollection {
        mg::navigate(self, "notificationMessageTemplates")
    }

    /// `…/operationApprovalPolicies`: many
    /// [`OperationApprovalPolicy`](models::OperationApprovalPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn operation_approval_policies(
        &self,
    ) -> requests::operation_approval_policy::OperationApprovalPolicyCollection {
        mg::navigate(self, "operationApprovalPolicies")
    }

    /// `…/operationApprovalRequests`: many
    /// [`OperationApprovalRequest`](models::OperationApprovalRequest).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn operation_approval_requests(
        &self,
    ) -> requests::operation_approval_request::OperationApprovalRequestCollection {
        mg::navigate(self, "operationApprovalRequests")
    }

    /// `…/privilegeManagementElevations`: many
    /// [`PrivilegeManagementElevation`](models::PrivilegeManagementElevation).
    #[inline]
    pub fn privilege_management_elevations(
        &self,
    ) -> requests::privilege_management_elevation::PrivilegeManagementElevationCollection {
        mg::navigate(self, "privilegeManagementElevations")
    }

    /// `…/remoteActionAudits`: many [`RemoteActionAudit`](models::RemoteActionAudit).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-delete?view=graph-rest-beta
    #[inline]
    pub fn remote_action_audits(
        &self,
    ) -> requests::remote_action_audit::RemoteActionAuditCollection {
        mg::navigate(self, "remoteActionAudits")
    }

    /// `…/remoteAssistancePartners`: many
    /// [`RemoteAssistancePartner`](models::RemoteAssistancePartner).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-delete?view=graph-rest-beta
    #[inline]
    pub fn remote_assistance_partners(
        &self,
    ) -> requests::remote_assistance_partner::RemoteAssistancePartnerCollection {
        mg::navigate(self, "remoteAssistancePartners")
    }

    /// `…/remoteAssistanceSettings`:
    /// [`RemoteAssistanceSettings`](models::RemoteAssistanceSettings).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn remote_assistance_settings(
        &self,
    ) -> requests::remote_assistance_settings::RemoteAssistanceSettingsResource {
        mg::navigate(self, "remoteAssistanceSettings")
    }

    /// `…/reports`: [`DeviceManagementReports`](models::DeviceManagementReports).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn reports(
        &self,
    ) -> requests::device_management_reports::DeviceManagementReportsResource {
        mg::navigate(self, "reports")
    }

    /// `…/resourceAccessProfiles`: many [`DeviceManagementResourceAccessProfileBase`].
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    ///
    /// [`DeviceManagementResourceAccessProfileBase`]: models::DeviceManagementResourceAccessProfileBase
    #[inline]
    pub fn resource_access_profiles(
        &self,
    ) -> requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection {
        mg::navigate(self, "resourceAccessProfiles")
    }

    /// `…/resourceOperations`: many [`ResourceOperation`](models::ResourceOperation).
    ///
    /// Least privileged permission to read: `DeviceManagementRBAC.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-delete?view=graph-rest-beta
    #[inline]
    pub fn resource_operations(
        &self,
    ) -> requests::resource_operation::ResourceOperationCollection {
        mg::navigate(self, "resourceOperations")
    }

    /// `…/reusablePolicySettings`: many
    /// [`DeviceManagementReusablePolicySetting`](models::DeviceManagementReusablePolicySetting).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn reusable_policy_settings(
        &self,
    ) -> requests::device_management_reusable_policy_setting::DeviceManagementReusablePolicySettingCollection {
        mg::navigate(self, "reusablePolicySettings")
    }

    /// `…/reusableSettings`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: models::DeviceManagementConfigurationSettingDefinition
    #[inline]
    pub fn reusable_settings(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::navigate(self, "reusableSettings")
    }

    /// `…/roleAssignments`: many
    /// [`DeviceAndAppManagementRoleAssignment`](models::DeviceAndAppManagementRoleAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementRBAC.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentCollection {
        mg::navigate(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many [`RoleDefinition`](models::RoleDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementRBAC.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-beta
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::role_definition::RoleDefinitionCollection {
        mg::navigate(self, "roleDefinitions")
    }

    /// `…/roleScopeTags`: many [`RoleScopeTag`](models::RoleScopeTag).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-delete?view=graph-rest-beta
    #[inline]
    pub fn role_scope_tags(&self) -> requests::role_scope_tag::RoleScopeTagCollection {
        mg::navigate(self, "roleScopeTags")
    }

    /// `…/serviceNowConnections`: many [`ServiceNowConnection`](models::ServiceNowConnection).
    #[inline]
    pub fn service_now_connections(
        &self,
    ) -> requests::service_now_connection::ServiceNowConnectionCollection {
        mg::navigate(self, "serviceNowConnections")
    }

    /// `…/settingDefinitions`: many
    /// [`DeviceManagementSettingDefinition`](models::DeviceManagementSettingDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-delete?view=graph-rest-beta
    #[inline]
    pub fn setting_definitions(
        &self,
    ) -> requests::device_management_setting_definition::DeviceManagementSettingDefinitionCollection {
        mg::navigate(self, "settingDefinitions")
    }

    /// `…/softwareUpdateStatusSummary`:
    /// [`SoftwareUpdateStatusSummary`](models::SoftwareUpdateStatusSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn software_update_status_summary(
        &self,
    ) -> requests::software_update_status_summary::SoftwareUpdateStatusSummaryResource {
        mg::navigate(self, "softwareUpdateStatusSummary")
    }

    /// `…/templateInsights`: many [`DeviceManagementTemplateInsightsDefinition`].
    ///
    /// [`DeviceManagementTemplateInsightsDefinition`]: models::DeviceManagementTemplateInsightsDefinition
    #[inline]
    pub fn template_insights(
        &self,
    ) -> requests::device_management_template_insights_definition::DeviceManagementTemplateInsightsDefinitionCollection {
        mg::navigate(self, "templateInsights")
    }

    /// `…/templateSettings`: many [`DeviceManagementConfigurationSettingTemplate`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationSettingTemplate`]: models::DeviceManagementConfigurationSettingTemplate
    #[inline]
    pub fn template_settings(
        &self,
    ) -> requests::device_management_configuration_setting_template::DeviceManagementConfigurationSettingTemplateCollection {
        mg::navigate(self, "templateSettings")
    }

    /// `…/templates`: many [`DeviceManagementTemplate`](models::DeviceManagementTemplate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-delete?view=graph-rest-beta
    #[inline]
    pub fn templates(
        &self,
    ) -> requests::device_management_template::DeviceManagementTemplateCollection {
        mg::navigate(self, "templates")
    }

    /// `…/tenantAttachRBAC`: [`TenantAttachRbac`](models::TenantAttachRbac).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn tenant_attach_rbac(
        &self,
    ) -> requests::tenant_attach_rbac::TenantAttachRbacResource {
        mg::navigate(self, "tenantAttachRBAC")
    }

    /// `…/termsAndConditions`: many [`TermsAndConditions`](models::TermsAndConditions).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn terms_and_conditions(
        &self,
    ) -> requests::terms_and_conditions::TermsAndConditionsCollection {
        mg::navigate(self, "termsAndConditions")
    }

    /// `…/troubleshootingEvents`: many
    /// [`DeviceManagementTroubleshootingEvent`](models::DeviceManagementTroubleshootingEvent).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn troubleshooting_events(
        &self,
    ) -> requests::device_management_troubleshooting_event::DeviceManagementTroubleshootingEventCollection {
        mg::navigate(self, "troubleshootingEvents")
    }

    /// `…/userExperienceAnalyticsAnomaly`: many
    /// [`UserExperienceAnalyticsAnomaly`](models::UserExperienceAnalyticsAnomaly).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_experience_analytics_anomaly(
        &self,
    ) -> requests::user_experience_analytics_anomaly::UserExperienceAnalyticsAnomalyCollection {
        mg::navigate(self, "userExperienceAnalyticsAnomaly")
    }

    /// `…/userExperienceAnalyticsAnomalyCorrelationGroupOverview`: many
    /// [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`].
    ///
    /// [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`]: models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview
    #[inline]
    pub fn user_experience_analytics_anomaly_correlation_group_overview(
        &self,
    ) -> requests::user_experience_analytics_anomaly_correlation_group_overview::UserExperienceAnalyticsAnomalyCorrelationGroupOverviewCollection {
        mg::navigate(self, "userExperienceAnalyticsAnomalyCorrelationGroupOverview")
    }

    /// `…/userExperienceAnalyticsAnomalyDevice`: many
    /// [`UserExperienceAnalyticsAnomalyDevice`](models::UserExperienceAnalyticsAnomalyDevice).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_experience_analytics_anomaly_device(
        &self,
    ) -> requests::user_experience_analytics_anomaly_device::UserExperienceAnalyticsAnomalyDeviceCollection {
        mg::navigate(self, "userExperienceAnalyticsAnomalyDevice")
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformance`: many
    /// [`UserExperienceAnalyticsAppHealthApplicationPerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsAppHealthApplicationPerformance`]: models::UserExperienceAnalyticsAppHealthApplicationPerformance
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_application_performance::UserExperienceAnalyticsAppHealthApplicationPerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsAppHealthApplicationPerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_app_version(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_app_version::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionCollection {
        mg::navigate(
            self,
            "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion",
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application).
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_details(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_app_version_details::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsCollection {
        mg::navigate(
            self,
            "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails",
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application).
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_device_id(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_app_version_device_id::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdCollection {
        mg::navigate(
            self,
            "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId",
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_application_performance_by_os_version(
        &self,
    ) -> requests::user_experience_analytics_app_health_app_performance_by_os_version::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionCollection {
        mg::navigate(
            self,
            "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion",
        )
    }

    /// `…/userExperienceAnalyticsAppHealthDeviceModelPerformance`: many
    /// [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`]: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_device_model_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_device_model_performance::UserExperienceAnalyticsAppHealthDeviceModelPerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsAppHealthDeviceModelPerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthDevicePerformance`: many
    /// [`UserExperienceAnalyticsAppHealthDevicePerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsAppHealthDevicePerformance`]: models::UserExperienceAnalyticsAppHealthDevicePerformance
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_device_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_device_performance::UserExperienceAnalyticsAppHealthDevicePerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsAppHealthDevicePerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthDevicePerformanceDetails`: many
    /// [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`]: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_device_performance_details(
        &self,
    ) -> requests::user_experience_analytics_app_health_device_performance_details::UserExperienceAnalyticsAppHealthDevicePerformanceDetailsCollection {
        mg::navigate(self, "userExperienceAnalyticsAppHealthDevicePerformanceDetails")
    }

    /// `…/userExperienceAnalyticsAppHealthOSVersionPerformance`: many
    /// [`UserExperienceAnalyticsAppHealthOsVersionPerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsAppHealthOsVersionPerformance`]: models::UserExperienceAnalyticsAppHealthOsVersionPerformance
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_os_version_performance(
        &self,
    ) -> requests::user_experience_analytics_app_health_os_version_performance::UserExperienceAnalyticsAppHealthOsVersionPerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsAppHealthOSVersionPerformance")
    }

    /// `…/userExperienceAnalyticsAppHealthOverview`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_app_health_overview(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "userExperienceAnalyticsAppHealthOverview")
    }

    /// `…/userExperienceAnalyticsBaselines`: many
    /// [`UserExperienceAnalyticsBaseline`](models::UserExperienceAnalyticsBaseline).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_baselines(
        &self,
    ) -> requests::user_experience_analytics_baseline::UserExperienceAnalyticsBaselineCollection {
        mg::navigate(self, "userExperienceAnalyticsBaselines")
    }

    /// `…/userExperienceAnalyticsBatteryHealthAppImpact`: many
    /// [`UserExperienceAnalyticsBatteryHealthAppImpact`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthAppImpact`]: models::UserExperienceAnalyticsBatteryHealthAppImpact
    #[inline]
    pub fn user_experience_analytics_battery_health_app_impact(
        &self,
    ) -> requests::user_experience_analytics_battery_health_app_impact::UserExperienceAnalyticsBatteryHealthAppImpactCollection {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthAppImpact")
    }

    /// `…/userExperienceAnalyticsBatteryHealthCapacityDetails`:
    /// [`UserExperienceAnalyticsBatteryHealthCapacityDetails`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthCapacityDetails`]: models::UserExperienceAnalyticsBatteryHealthCapacityDetails
    #[inline]
    pub fn user_experience_analytics_battery_health_capacity_details(
        &self,
    ) -> requests::user_experience_analytics_battery_health_capacity_details::UserExperienceAnalyticsBatteryHealthCapacityDetailsResource {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthCapacityDetails")
    }

    /// `…/userExperienceAnalyticsBatteryHealthDeviceAppImpact`: many
    /// [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`]: models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact
    #[inline]
    pub fn user_experience_analytics_battery_health_device_app_impact(
        &self,
    ) -> requests::user_experience_analytics_battery_health_device_app_impact::UserExperienceAnalyticsBatteryHealthDeviceAppImpactCollection {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthDeviceAppImpact")
    }

    /// `…/userExperienceAnalyticsBatteryHealthDevicePerformance`: many
    /// [`UserExperienceAnalyticsBatteryHealthDevicePerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthDevicePerformance`]: models::UserExperienceAnalyticsBatteryHealthDevicePerformance
    #[inline]
    pub fn user_experience_analytics_battery_health_device_performance(
        &self,
    ) -> requests::user_experience_analytics_battery_health_device_performance::UserExperienceAnalyticsBatteryHealthDevicePerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthDevicePerformance")
    }

    /// `…/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`: many
    /// [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`]: models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    #[inline]
    pub fn user_experience_analytics_battery_health_device_runtime_history(
        &self,
    ) -> requests::user_experience_analytics_battery_health_device_runtime_history::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryCollection {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory")
    }

    /// `…/userExperienceAnalyticsBatteryHealthModelPerformance`: many
    /// [`UserExperienceAnalyticsBatteryHealthModelPerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthModelPerformance`]: models::UserExperienceAnalyticsBatteryHealthModelPerformance
    #[inline]
    pub fn user_experience_analytics_battery_health_model_performance(
        &self,
    ) -> requests::user_experience_analytics_battery_health_model_performance::UserExperienceAnalyticsBatteryHealthModelPerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthModelPerformance")
    }

    /// `…/userExperienceAnalyticsBatteryHealthOsPerformance`: many
    /// [`UserExperienceAnalyticsBatteryHealthOsPerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthOsPerformance`]: models::UserExperienceAnalyticsBatteryHealthOsPerformance
    #[inline]
    pub fn user_experience_analytics_battery_health_os_performance(
        &self,
    ) -> requests::user_experience_analytics_battery_health_os_performance::UserExperienceAnalyticsBatteryHealthOsPerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthOsPerformance")
    }

    /// `…/userExperienceAnalyticsBatteryHealthRuntimeDetails`:
    /// [`UserExperienceAnalyticsBatteryHealthRuntimeDetails`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`UserExperienceAnalyticsBatteryHealthRuntimeDetails`]: models::UserExperienceAnalyticsBatteryHealthRuntimeDetails
    #[inline]
    pub fn user_experience_analytics_battery_health_runtime_details(
        &self,
    ) -> requests::user_experience_analytics_battery_health_runtime_details::UserExperienceAnalyticsBatteryHealthRuntimeDetailsResource {
        mg::navigate(self, "userExperienceAnalyticsBatteryHealthRuntimeDetails")
    }

    /// `…/userExperienceAnalyticsCategories`: many
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_categories(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryCollection {
        mg::navigate(self, "userExperienceAnalyticsCategories")
    }

    /// `…/userExperienceAnalyticsDeviceMetricHistory`: many
    /// [`UserExperienceAnalyticsMetricHistory`](models::UserExperienceAnalyticsMetricHistory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_device_metric_history(
        &self,
    ) -> requests::user_experience_analytics_metric_history::UserExperienceAnalyticsMetricHistoryCollection {
        mg::navigate(self, "userExperienceAnalyticsDeviceMetricHistory")
    }

    /// `…/userExperienceAnalyticsDevicePerformance`: many
    /// [`UserExperienceAnalyticsDevicePerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsDevicePerformance`]: models::UserExperienceAnalyticsDevicePerformance
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_device_performance(
        &self,
    ) -> requests::user_experience_analytics_device_performance::UserExperienceAnalyticsDevicePerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsDevicePerformance")
    }

    /// `…/userExperienceAnalyticsDeviceScope`:
    /// [`UserExperienceAnalyticsDeviceScope`](models::UserExperienceAnalyticsDeviceScope).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_experience_analytics_device_scope(
        &self,
    ) -> requests::user_experience_analytics_device_scope::UserExperienceAnalyticsDeviceScopeResource {
        mg::navigate(self, "userExperienceAnalyticsDeviceScope")
    }

    /// `…/userExperienceAnalyticsDeviceScopes`: many
    /// [`UserExperienceAnalyticsDeviceScope`](models::UserExperienceAnalyticsDeviceScope).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_experience_analytics_device_scopes(
        &self,
    ) -> requests::user_experience_analytics_device_scope::UserExperienceAnalyticsDeviceScopeCollection {
        mg::navigate(self, "userExperienceAnalyticsDeviceScopes")
    }

    /// `…/userExperienceAnalyticsDeviceScores`: many
    /// [`UserExperienceAnalyticsDeviceScores`](models::UserExperienceAnalyticsDeviceScores).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_device_scores(
        &self,
    ) -> requests::user_experience_analytics_device_scores::UserExperienceAnalyticsDeviceScoresCollection {
        mg::navigate(self, "userExperienceAnalyticsDeviceScores")
    }

    /// `…/userExperienceAnalyticsDeviceStartupHistory`: many
    /// [`UserExperienceAnalyticsDeviceStartupHistory`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsDeviceStartupHistory`]: models::UserExperienceAnalyticsDeviceStartupHistory
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_device_startup_history(
        &self,
    ) -> requests::user_experience_analytics_device_startup_history::UserExperienceAnalyticsDeviceStartupHistoryCollection {
        mg::navigate(self, "userExperienceAnalyticsDeviceStartupHistory")
    }

    /// `…/userExperienceAnalyticsDeviceStartupProcessPerformance`: many
    /// [`UserExperienceAnalyticsDeviceStartupProcessPerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsDeviceStartupProcessPerformance`]: models::UserExperienceAnalyticsDeviceStartupProcessPerformance
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_device_startup_process_performance(
        &self,
    ) -> requests::user_experience_analytics_device_startup_process_performance::UserExperienceAnalyticsDeviceStartupProcessPerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsDeviceStartupProcessPerformance")
    }

    /// `…/userExperienceAnalyticsDeviceStartupProcesses`: many
    /// [`UserExperienceAnalyticsDeviceStartupProcess`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsDeviceStartupProcess`]: models::UserExperienceAnalyticsDeviceStartupProcess
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_device_startup_processes(
        &self,
    ) -> requests::user_experience_analytics_device_startup_process::UserExperienceAnalyticsDeviceStartupProcessCollection {
        mg::navigate(self, "userExperienceAnalyticsDeviceStartupProcesses")
    }

    /// `…/userExperienceAnalyticsDeviceTimelineEvent`: many
    /// [`UserExperienceAnalyticsDeviceTimelineEvent`].
    ///
    /// [`UserExperienceAnalyticsDeviceTimelineEvent`]: models::UserExperienceAnalyticsDeviceTimelineEvent
    #[inline]
    pub fn user_experience_analytics_device_timeline_event(
        &self,
    ) -> requests::user_experience_analytics_device_timeline_event::UserExperienceAnalyticsDeviceTimelineEventCollection {
        mg::navigate(self, "userExperienceAnalyticsDeviceTimelineEvent")
    }

    /// `…/userExperienceAnalyticsDevicesWithoutCloudIdentity`: many
    /// [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`]: models::UserExperienceAnalyticsDeviceWithoutCloudIdentity
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_devices_without_cloud_identity(
        &self,
    ) -> requests::user_experience_analytics_device_without_cloud_identity::UserExperienceAnalyticsDeviceWithoutCloudIdentityCollection {
        mg::navigate(self, "userExperienceAnalyticsDevicesWithoutCloudIdentity")
    }

    /// `…/userExperienceAnalyticsImpactingProcess`: many
    /// [`UserExperienceAnalyticsImpactingProcess`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsImpactingProcess`]: models::UserExperienceAnalyticsImpactingProcess
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_impacting_process(
        &self,
    ) -> requests::user_experience_analytics_impacting_process::UserExperienceAnalyticsImpactingProcessCollection {
        mg::navigate(self, "userExperienceAnalyticsImpactingProcess")
    }

    /// `…/userExperienceAnalyticsMetricHistory`: many
    /// [`UserExperienceAnalyticsMetricHistory`](models::UserExperienceAnalyticsMetricHistory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_metric_history(
        &self,
    ) -> requests::user_experience_analytics_metric_history::UserExperienceAnalyticsMetricHistoryCollection {
        mg::navigate(self, "userExperienceAnalyticsMetricHistory")
    }

    /// `…/userExperienceAnalyticsModelScores`: many
    /// [`UserExperienceAnalyticsModelScores`](models::UserExperienceAnalyticsModelScores).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application).
    #[inline]
    pub fn user_experience_analytics_model_scores(
        &self,
    ) -> requests::user_experience_analytics_model_scores::UserExperienceAnalyticsModelScoresCollection {
        mg::navigate(self, "userExperienceAnalyticsModelScores")
    }

    /// `…/userExperienceAnalyticsNotAutopilotReadyDevice`: many
    /// [`UserExperienceAnalyticsNotAutopilotReadyDevice`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsNotAutopilotReadyDevice`]: models::UserExperienceAnalyticsNotAutopilotReadyDevice
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_not_autopilot_ready_device(
        &self,
    ) -> requests::user_experience_analytics_not_autopilot_ready_device::UserExperienceAnalyticsNotAutopilotReadyDeviceCollection {
        mg::navigate(self, "userExperienceAnalyticsNotAutopilotReadyDevice")
    }

    /// `…/userExperienceAnalyticsOverview`:
    /// [`UserExperienceAnalyticsOverview`](models::UserExperienceAnalyticsOverview).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-update?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_overview(
        &self,
    ) -> requests::user_experience_analytics_overview::UserExperienceAnalyticsOverviewResource {
        mg::navigate(self, "userExperienceAnalyticsOverview")
    }

    /// `…/userExperienceAnalyticsRemoteConnection`: many
    /// [`UserExperienceAnalyticsRemoteConnection`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsRemoteConnection`]: models::UserExperienceAnalyticsRemoteConnection
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_remote_connection(
        &self,
    ) -> requests::user_experience_analytics_remote_connection::UserExperienceAnalyticsRemoteConnectionCollection {
        mg::navigate(self, "userExperienceAnalyticsRemoteConnection")
    }

    /// `…/userExperienceAnalyticsResourcePerformance`: many
    /// [`UserExperienceAnalyticsResourcePerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsResourcePerformance`]: models::UserExperienceAnalyticsResourcePerformance
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_resource_performance(
        &self,
    ) -> requests::user_experience_analytics_resource_performance::UserExperienceAnalyticsResourcePerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsResourcePerformance")
    }

    /// `…/userExperienceAnalyticsScoreHistory`: many
    /// [`UserExperienceAnalyticsScoreHistory`](models::UserExperienceAnalyticsScoreHistory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_score_history(
        &self,
    ) -> requests::user_experience_analytics_score_history::UserExperienceAnalyticsScoreHistoryCollection {
        mg::navigate(self, "userExperienceAnalyticsScoreHistory")
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`:
    /// [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application).
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`]: models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
    #[inline]
    pub fn user_experience_analytics_work_from_anywhere_hardware_readiness_metric(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_hardware_readiness_metric::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricResource {
        mg::navigate(
            self,
            "userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric",
        )
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereMetrics`: many
    /// [`UserExperienceAnalyticsWorkFromAnywhereMetric`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereMetric`]: models::UserExperienceAnalyticsWorkFromAnywhereMetric
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-delete?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_work_from_anywhere_metrics(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_metric::UserExperienceAnalyticsWorkFromAnywhereMetricCollection {
        mg::navigate(self, "userExperienceAnalyticsWorkFromAnywhereMetrics")
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereModelPerformance`: many
    /// [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application).
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`]: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance
    #[inline]
    pub fn user_experience_analytics_work_from_anywhere_model_performance(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_model_performance::UserExperienceAnalyticsWorkFromAnywhereModelPerformanceCollection {
        mg::navigate(self, "userExperienceAnalyticsWorkFromAnywhereModelPerformance")
    }

    /// `…/userPfxCertificates`: many [`UserPfxCertificate`](models::UserPfxCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_pfx_certificates(
        &self,
    ) -> requests::user_pfx_certificate::UserPfxCertificateCollection {
        mg::navigate(self, "userPfxCertificates")
    }

    /// `…/virtualEndpoint`: [`VirtualEndpoint`](models::VirtualEndpoint).
    #[inline]
    pub fn virtual_endpoint(
        &self,
    ) -> requests::virtual_endpoint::VirtualEndpointResource {
        mg::navigate(self, "virtualEndpoint")
    }

    /// `…/windowsAutopilotDeploymentProfiles`: many
    /// [`WindowsAutopilotDeploymentProfile`](models::WindowsAutopilotDeploymentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta
    #[inline]
    pub fn windows_autopilot_deployment_profiles(
        &self,
    ) -> requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileCollection {
        mg::navigate(self, "windowsAutopilotDeploymentProfiles")
    }

    /// `…/windowsAutopilotDeviceIdentities`: many
    /// [`WindowsAutopilotDeviceIdentity`](models::WindowsAutopilotDeviceIdentity).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn windows_autopilot_device_identities(
        &self,
    ) -> requests::windows_autopilot_device_identity::WindowsAutopilotDeviceIdentityCollection {
        mg::navigate(self, "windowsAutopilotDeviceIdentities")
    }

    /// `…/windowsAutopilotSettings`:
    /// [`WindowsAutopilotSettings`](models::WindowsAutopilotSettings).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn windows_autopilot_settings(
        &self,
    ) -> requests::windows_autopilot_settings::WindowsAutopilotSettingsResource {
        mg::navigate(self, "windowsAutopilotSettings")
    }

    /// `…/windowsDriverUpdateProfiles`: many
    /// [`WindowsDriverUpdateProfile`](models::WindowsDriverUpdateProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn windows_driver_update_profiles(
        &self,
    ) -> requests::windows_driver_update_profile::WindowsDriverUpdateProfileCollection {
        mg::navigate(self, "windowsDriverUpdateProfiles")
    }

    /// `…/windowsFeatureUpdateProfiles`: many
    /// [`WindowsFeatureUpdateProfile`](models::WindowsFeatureUpdateProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-delete?view=graph-rest-beta
    #[inline]
    pub fn windows_feature_update_profiles(
        &self,
    ) -> requests::windows_feature_update_profile::WindowsFeatureUpdateProfileCollection {
        mg::navigate(self, "windowsFeatureUpdateProfiles")
    }

    /// `…/windowsInformationProtectionAppLearningSummaries`: many
    /// [`WindowsInformationProtectionAppLearningSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsInformationProtectionAppLearningSummary`]: models::WindowsInformationProtectionAppLearningSummary
    #[inline]
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> requests::windows_information_protection_app_learning_summary::WindowsInformationProtectionAppLearningSummaryCollection {
        mg::navigate(self, "windowsInformationProtectionAppLearningSummaries")
    }

    /// `…/windowsInformationProtectionNetworkLearningSummaries`: many
    /// [`WindowsInformationProtectionNetworkLearningSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsInformationProtectionNetworkLearningSummary`]: models::WindowsInformationProtectionNetworkLearningSummary
    #[inline]
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> requests::windows_information_protection_network_learning_summary::WindowsInformationProtectionNetworkLearningSummaryCollection {
        mg::navigate(self, "windowsInformationProtectionNetworkLearningSummaries")
    }

    /// `…/windowsMalwareInformation`: many
    /// [`WindowsMalwareInformation`](models::WindowsMalwareInformation).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-delete?view=graph-rest-beta
    #[inline]
    pub fn windows_malware_information(
        &self,
    ) -> requests::windows_malware_information::WindowsMalwareInformationCollection {
        mg::navigate(self, "windowsMalwareInformation")
    }

    /// `…/windowsQualityUpdatePolicies`: many
    /// [`WindowsQualityUpdatePolicy`](models::WindowsQualityUpdatePolicy).
    #[inline]
    pub fn windows_quality_update_policies(
        &self,
    ) -> requests::windows_quality_update_policy::WindowsQualityUpdatePolicyCollection {
        mg::navigate(self, "windowsQualityUpdatePolicies")
    }

    /// `…/windowsQualityUpdateProfiles`: many
    /// [`WindowsQualityUpdateProfile`](models::WindowsQualityUpdateProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-delete?view=graph-rest-beta
    #[inline]
    pub fn windows_quality_update_profiles(
        &self,
    ) -> requests::windows_quality_update_profile::WindowsQualityUpdateProfileCollection {
        mg::navigate(self, "windowsQualityUpdateProfiles")
    }

    /// `…/windowsUpdateCatalogItems`: many
    /// [`WindowsUpdateCatalogItem`](models::WindowsUpdateCatalogItem).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-delete?view=graph-rest-beta
    #[inline]
    pub fn windows_update_catalog_items(
        &self,
    ) -> requests::windows_update_catalog_item::WindowsUpdateCatalogItemCollection {
        mg::navigate(self, "windowsUpdateCatalogItems")
    }

    /// `…/zebraFotaArtifacts`: many [`ZebraFotaArtifact`](models::ZebraFotaArtifact).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn zebra_fota_artifacts(
        &self,
    ) -> requests::zebra_fota_artifact::ZebraFotaArtifactCollection {
        mg::navigate(self, "zebraFotaArtifacts")
    }

    /// `…/zebraFotaConnector`: [`ZebraFotaConnector`](models::ZebraFotaConnector).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn zebra_fota_connector(
        &self,
    ) -> requests::zebra_fota_connector::ZebraFotaConnectorResource {
        mg::navigate(self, "zebraFotaConnector")
    }

    /// `…/zebraFotaDeployments`: many [`ZebraFotaDeployment`](models::ZebraFotaDeployment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn zebra_fota_deployments(
        &self,
    ) -> requests::zebra_fota_deployment::ZebraFotaDeploymentCollection {
        mg::navigate(self, "zebraFotaDeployments")
    }

    /// `POST …/enableAndroidDeviceAdministratorEnrollment`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn enable_android_device_administrator_enrollment(&self) -> mg::Request<()> {
        self.raw().action("enableAndroidDeviceAdministratorEnrollment")
    }

    /// `POST …/enableEndpointPrivilegeManagement`.
    ///
    /// Returns no body.
    #[inline]
    pub fn enable_endpoint_privilege_management(&self) -> mg::Request<()> {
        self.raw().action("enableEndpointPrivilegeManagement")
    }

    /// `POST …/enableLegacyPcManagement`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-enablelegacypcmanagement?view=graph-rest-beta
    #[inline]
    pub fn enable_legacy_pc_management(&self) -> mg::Request<()> {
        self.raw().action("enableLegacyPcManagement")
    }

    /// `POST …/enableUnlicensedAdminstrators`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn enable_unlicensed_adminstrators(&self) -> mg::Request<()> {
        self.raw().action("enableUnlicensedAdminstrators")
    }

    /// `POST …/evaluateAssignmentFilter`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn evaluate_assignment_filter(
        &self,
        parameters: EvaluateAssignmentFilter,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("evaluateAssignmentFilter", &parameters)
    }

    /// `GET …/getAssignedRoleDetails`.
    ///
    /// Returns 200 with [`DeviceAndAppManagementAssignedRoleDetails`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [`DeviceAndAppManagementAssignedRoleDetails`]: models::DeviceAndAppManagementAssignedRoleDetails
    /// [reference]: https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-getassignedroledetails?view=graph-rest-beta
    #[inline]
    pub fn get_assigned_role_details(
        &self,
    ) -> mg::Request<models::DeviceAndAppManagementAssignedRoleDetails> {
        self.raw().function("getAssignedRoleDetails")
    }

    /// `POST …/getAssignmentFiltersStatusDetails`.
    ///
    /// Returns [`AssignmentFilterStatusDetails`](models::AssignmentFilterStatusDetails).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_assignment_filters_status_details(
        &self,
        parameters: GetAssignmentFiltersStatusDetails,
    ) -> mg::Request<models::AssignmentFilterStatusDetails> {
        self.raw().action_with("getAssignmentFiltersStatusDetails", &parameters)
    }

    /// `GET …/getComanagedDevicesSummary`.
    ///
    /// Returns 200 with [`ComanagedDevicesSummary`](models::ComanagedDevicesSummary).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanageddevicessummary?view=graph-rest-beta
    #[inline]
    pub fn get_comanaged_devices_summary(
        &self,
    ) -> mg::Request<models::ComanagedDevicesSummary> {
        self.raw().function("getComanagedDevicesSummary")
    }

    /// `GET …/getComanagementEligibleDevicesSummary`.
    ///
    /// Returns 200 with
    /// [`ComanagementEligibleDevicesSummary`](models::ComanagementEligibleDevicesSummary).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanagementeligibledevicessummary?view=graph-rest-beta
    #[inline]
    pub fn get_comanagement_eligible_devices_summary(
        &self,
    ) -> mg::Request<models::ComanagementEligibleDevicesSummary> {
        self.raw().function("getComanagementEligibleDevicesSummary")
    }

    /// `GET …/getEffectivePermissions`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// Least privileged permission: `DeviceManagementRBAC.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-geteffectivepermissions?view=graph-rest-beta
    #[inline]
    pub fn get_effective_permissions(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("getEffectivePermissions")
    }

    /// `GET …/getEffectivePermissions(scope=…)`.
    ///
    /// Returns 200 with a page of [`RolePermission`](models::RolePermission).
    ///
    /// Least privileged permission: `DeviceManagementRBAC.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-geteffectivepermissions?view=graph-rest-beta
    #[doc(alias = "getEffectivePermissions")]
    #[inline]
    pub fn get_effective_permissions_with(
        &self,
        parameters: impl Into<GetEffectivePermissions>,
    ) -> mg::Request<mg::Page<models::RolePermission>> {
        self.raw().function_with("getEffectivePermissions", &parameters.into())
    }

    /// `GET …/getRoleScopeTagsByIds(ids=…)`.
    ///
    /// Returns 200 with a page of [`RoleScopeTag`](models::RoleScopeTag).
    ///
    /// Least privileged permission: `DeviceManagementRBAC.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyids?view=graph-rest-beta
    #[inline]
    pub fn get_role_scope_tags_by_ids(
        &self,
        parameters: impl Into<GetRoleScopeTagsByIds>,
    ) -> mg::Request<mg::Page<models::RoleScopeTag>> {
        self.raw().function_with("getRoleScopeTagsByIds", &parameters.into())
    }

    /// `GET …/getRoleScopeTagsByResource(resource=…)`.
    ///
    /// Returns 200 with a page of [`RoleScopeTag`](models::RoleScopeTag).
    ///
    /// Least privileged permission: `DeviceManagementRBAC.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyresource?view=graph-rest-beta
    #[inline]
    pub fn get_role_scope_tags_by_resource(
        &self,
        parameters: impl Into<GetRoleScopeTagsByResource>,
    ) -> mg::Request<mg::Page<models::RoleScopeTag>> {
        self.raw().function_with("getRoleScopeTagsByResource", &parameters.into())
    }

    /// `GET …/getSuggestedEnrollmentLimit(enrollmentType=…)`.
    ///
    /// Returns [`SuggestedEnrollmentLimit`](models::SuggestedEnrollmentLimit).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_suggested_enrollment_limit(
        &self,
        parameters: impl Into<GetSuggestedEnrollmentLimit>,
    ) -> mg::Request<models::SuggestedEnrollmentLimit> {
        self.raw().function_with("getSuggestedEnrollmentLimit", &parameters.into())
    }

    /// `GET …/retrieveUserRoleDetail(userid=…)`.
    ///
    /// Returns [`DeviceAndAppManagementAssignedRoleDetail`].
    ///
    /// [`DeviceAndAppManagementAssignedRoleDetail`]: models::DeviceAndAppManagementAssignedRoleDetail
    #[inline]
    pub fn retrieve_user_role_detail(
        &self,
        parameters: impl Into<RetrieveUserRoleDetail>,
    ) -> mg::Request<models::DeviceAndAppManagementAssignedRoleDetail> {
        self.raw().function_with("retrieveUserRoleDetail", &parameters.into())
    }

    /// `GET …/scopedForResource(resource=…)`.
    ///
    /// Returns 200 with `bool`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-scopedforresource?view=graph-rest-beta
    #[inline]
    pub fn scoped_for_resource(
        &self,
        parameters: impl Into<ScopedForResource>,
    ) -> mg::Request<bool> {
        self.raw().function_with("scopedForResource", &parameters.into())
    }

    /// `POST …/sendCustomNotificationToCompanyPortal`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-sendcustomnotificationtocompanyportal?view=graph-rest-beta
    #[inline]
    pub fn send_custom_notification_to_company_portal(
        &self,
        parameters: SendCustomNotificationToCompanyPortal,
    ) -> mg::Request<()> {
        self.raw().action_with("sendCustomNotificationToCompanyPortal", &parameters)
    }

    /// `GET …/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`.
    ///
    /// Returns 200 with [`UserExperienceAnalyticsWorkFromAnywhereDevicesSummary`].
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereDevicesSummary`]: models::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-userexperienceanalyticssummarizeworkfromanywheredevices?view=graph-rest-beta
    #[inline]
    pub fn user_experience_analytics_summarize_work_from_anywhere_devices(
        &self,
    ) -> mg::Request<models::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary> {
        self.raw().function("userExperienceAnalyticsSummarizeWorkFromAnywhereDevices")
    }

    /// `GET …/userExperienceAnalyticsSummarizedDeviceScopes`.
    ///
    /// Returns [`UserExperienceAnalyticsDeviceScopeSummary`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`UserExperienceAnalyticsDeviceScopeSummary`]: models::UserExperienceAnalyticsDeviceScopeSummary
    #[inline]
    pub fn user_experience_analytics_summarized_device_scopes(
        &self,
    ) -> mg::Request<models::UserExperienceAnalyticsDeviceScopeSummary> {
        self.raw().function("userExperienceAnalyticsSummarizedDeviceScopes")
    }

    /// `GET …/verifyWindowsEnrollmentAutoDiscovery(domainName=…)`.
    ///
    /// Returns 200 with `bool`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-beta
    #[inline]
    pub fn verify_windows_enrollment_auto_discovery(
        &self,
        parameters: impl Into<VerifyWindowsEnrollmentAutoDiscovery>,
    ) -> mg::Request<bool> {
        self.raw()
            .function_with("verifyWindowsEnrollmentAutoDiscovery", &parameters.into())
    }
}

/// Parameters of [`DeviceManagementResource::evaluate_assignment_filter`].
pub struct EvaluateAssignmentFilter {
    /// `data`.
    pub data: mg::Field<mg::Boxed<models::AssignmentFilterEvaluateRequest>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateAssignmentFilter: "microsoft.graph.evaluateAssignmentFilter", parameters;
    data: "data",
}

/// Parameters of [`DeviceManagementResource::get_assignment_filters_status_details`].
pub struct GetAssignmentFiltersStatusDetails {
    /// `assignmentFilterIds`.
    pub assignment_filter_ids: mg::Field<Vec<String>>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `payloadId`.
    pub payload_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAssignmentFiltersStatusDetails: "microsoft.graph.getAssignmentFiltersStatusDetails", parameters;
    assignment_filter_ids: "assignmentFilterIds",
    managed_device_id: "managedDeviceId",
    payload_id: "payloadId",
    skip: "skip",
    top: "top",
    user_id: "userId",
}

/// Parameters of [`DeviceManagementResource::get_effective_permissions_with`].
///
/// A call can pass `scope` alone.
pub struct GetEffectivePermissions {
    /// `scope`.
    pub scope: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEffectivePermissions: "microsoft.graph.getEffectivePermissions", parameters;
    scope: "scope",
}

mg::required_parameters! {
    GetEffectivePermissions;
    scope: String,
}

/// Parameters of [`DeviceManagementResource::get_role_scope_tags_by_ids`].
///
/// A call can pass `ids` alone.
pub struct GetRoleScopeTagsByIds {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRoleScopeTagsByIds: "microsoft.graph.getRoleScopeTagsByIds", parameters;
    ids: "ids",
}

mg::required_parameters! {
    GetRoleScopeTagsByIds;
    ids: Vec<String>,
}

/// Parameters of [`DeviceManagementResource::get_role_scope_tags_by_resource`].
///
/// A call can pass `resource` alone.
pub struct GetRoleScopeTagsByResource {
    /// `resource`.
    pub resource: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRoleScopeTagsByResource: "microsoft.graph.getRoleScopeTagsByResource", parameters;
    resource: "resource",
}

mg::required_parameters! {
    GetRoleScopeTagsByResource;
    resource: String,
}

/// Parameters of [`DeviceManagementResource::get_suggested_enrollment_limit`].
///
/// A call can pass `enrollment_type` alone.
pub struct GetSuggestedEnrollmentLimit {
    /// `enrollmentType`.
    pub enrollment_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSuggestedEnrollmentLimit: "microsoft.graph.getSuggestedEnrollmentLimit", parameters;
    enrollment_type: "enrollmentType",
}

mg::required_parameters! {
    GetSuggestedEnrollmentLimit;
    enrollment_type: String,
}

/// Parameters of [`DeviceManagementResource::retrieve_user_role_detail`].
///
/// A call can pass `userid` alone.
pub struct RetrieveUserRoleDetail {
    /// `userid`.
    pub userid: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveUserRoleDetail: "microsoft.graph.retrieveUserRoleDetail", parameters;
    userid: "userid",
}

mg::required_parameters! {
    RetrieveUserRoleDetail;
    userid: String,
}

/// Parameters of [`DeviceManagementResource::scoped_for_resource`].
///
/// A call can pass `resource` alone.
pub struct ScopedForResource {
    /// `resource`.
    pub resource: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScopedForResource: "microsoft.graph.scopedForResource", parameters;
    resource: "resource",
}

mg::required_parameters! {
    ScopedForResource;
    resource: String,
}

/// Parameters of [`DeviceManagementResource::send_custom_notification_to_company_portal`].
pub struct SendCustomNotificationToCompanyPortal {
    /// `groupsToNotify`.
    pub groups_to_notify: mg::Field<Vec<String>>,
    /// `notificationBody`.
    pub notification_body: mg::Field<String>,
    /// `notificationTitle`.
    pub notification_title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendCustomNotificationToCompanyPortal: "microsoft.graph.sendCustomNotificationToCompanyPortal", parameters;
    groups_to_notify: "groupsToNotify",
    notification_body: "notificationBody",
    notification_title: "notificationTitle",
}

/// Parameters of [`DeviceManagementResource::verify_windows_enrollment_auto_discovery`].
///
/// A call can pass `domain_name` alone.
pub struct VerifyWindowsEnrollmentAutoDiscovery {
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifyWindowsEnrollmentAutoDiscovery: "microsoft.graph.verifyWindowsEnrollmentAutoDiscovery", parameters;
    domain_name: "domainName",
}

mg::required_parameters! {
    VerifyWindowsEnrollmentAutoDiscovery;
    domain_name: String,
}
