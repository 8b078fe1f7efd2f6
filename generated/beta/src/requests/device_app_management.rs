// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceAppManagement`](models::DeviceAppManagement): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_app_management()`.
#[derive(Clone, Debug)]
pub struct DeviceAppManagementResource(mg::One<models::DeviceAppManagement>);

mg::builder! { DeviceAppManagementResource: mg::One<models::DeviceAppManagement> }

impl DeviceAppManagementResource {
    /// `…/androidManagedAppProtections`: many
    /// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-delete?view=graph-rest-beta
    #[inline]
    pub fn android_managed_app_protections(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::navigate(self, "androidManagedAppProtections")
    }

    /// `…/defaultManagedAppProtections`: many
    /// [`DefaultManagedAppProtection`](models::DefaultManagedAppProtection).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn default_managed_app_protections(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionCollection {
        mg::navigate(self, "defaultManagedAppProtections")
    }

    /// `…/deviceAppManagementTasks`: many
    /// [`DeviceAppManagementTask`](models::DeviceAppManagementTask).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_app_management_tasks(
        &self,
    ) -> requests::device_app_management_task::DeviceAppManagementTaskCollection {
        mg::navigate(self, "deviceAppManagementTasks")
    }

    /// `…/enterpriseCodeSigningCertificates`: many
    /// [`EnterpriseCodeSigningCertificate`](models::EnterpriseCodeSigningCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn enterprise_code_signing_certificates(
        &self,
    ) -> requests::enterprise_code_signing_certificate::EnterpriseCodeSigningCertificateCollection {
        mg::navigate(self, "enterpriseCodeSigningCertificates")
    }

    /// `…/iosLobAppProvisioningConfigurations`: many
    /// [`IosLobAppProvisioningConfiguration`](models::IosLobAppProvisioningConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-delete?view=graph-rest-beta
    #[inline]
    pub fn ios_lob_app_provisioning_configurations(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration::IosLobAppProvisioningConfigurationCollection {
        mg::navigate(self, "iosLobAppProvisioningConfigurations")
    }

    /// `…/iosManagedAppProtections`: many
    /// [`IosManagedAppProtection`](models::IosManagedAppProtection).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-delete?view=graph-rest-beta
    #[inline]
    pub fn ios_managed_app_protections(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::navigate(self, "iosManagedAppProtections")
    }

    /// `…/managedAppPolicies`: many [`ManagedAppPolicy`](models::ManagedAppPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn managed_app_policies(
        &self,
    ) -> requests::managed_app_policy::ManagedAppPolicyCollection {
        mg::navigate(self, "managedAppPolicies")
    }

    /// `…/managedAppRegistrations`: many
    /// [`ManagedAppRegistration`](models::ManagedAppRegistration).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn managed_app_registrations(
        &self,
    ) -> requests::managed_app_registration::ManagedAppRegistrationCollection {
        mg::navigate(self, "managedAppRegistrations")
    }

    /// `…/managedAppStatuses`: many [`ManagedAppStatus`](models::ManagedAppStatus).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn managed_app_statuses(
        &self,
    ) -> requests::managed_app_status::ManagedAppStatusCollection {
        mg::navigate(self, "managedAppStatuses")
    }

    /// `…/managedEBookCategories`: many [`ManagedEBookCategory`](models::ManagedEBookCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn managed_ebook_categories(
        &self,
    ) -> requests::managed_ebook_category::ManagedEBookCategoryCollection {
        mg::navigate(self, "managedEBookCategories")
    }

    /// `…/managedEBooks`: many [`ManagedEBook`](models::ManagedEBook).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn managed_ebooks(&self) -> requests::managed_ebook::ManagedEBookCollection {
        mg::navigate(self, "managedEBooks")
    }

    /// `…/mdmWindowsInformationProtectionPolicies`: many
    /// [`MdmWindowsInformationProtectionPolicy`](models::MdmWindowsInformationProtectionPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-delete?view=graph-rest-beta
    #[inline]
    pub fn mdm_windows_information_protection_policies(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyCollection {
        mg::navigate(self, "mdmWindowsInformationProtectionPolicies")
    }

    /// `…/mobileAppCatalogPackages`: many
    /// [`MobileAppCatalogPackage`](models::MobileAppCatalogPackage).
    #[inline]
    pub fn mobile_app_catalog_packages(
        &self,
    ) -> requests::mobile_app_catalog_package::MobileAppCatalogPackageCollection {
        mg::navigate(self, "mobileAppCatalogPackages")
    }

    /// `…/mobileAppCategories`: many [`MobileAppCategory`](models::MobileAppCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mobile_app_categories(
        &self,
    ) -> requests::mobile_app_category::MobileAppCategoryCollection {
        mg::navigate(self, "mobileAppCategories")
    }

    /// `…/mobileAppConfigurations`: many
    /// [`ManagedDeviceMobileAppConfiguration`](models::ManagedDeviceMobileAppConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mobile_app_configurations(
        &self,
    ) -> requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationCollection {
        mg::navigate(self, "mobileAppConfigurations")
    }

    /// `…/mobileAppRelationships`: many [`MobileAppRelationship`](models::MobileAppRelationship).
    #[inline]
    pub fn mobile_app_relationships(
        &self,
    ) -> requests::mobile_app_relationship::MobileAppRelationshipCollection {
        mg::navigate(self, "mobileAppRelationships")
    }

    /// `…/mobileApps`: many [`MobileApp`](models::MobileApp).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [list], [get].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-mobileapp-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-mobileapp-get?view=graph-rest-beta
    #[inline]
    pub fn mobile_apps(&self) -> requests::mobile_app::MobileAppCollection {
        mg::navigate(self, "mobileApps")
    }

    /// `…/policySets`: many [`PolicySet`](models::PolicySet).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn policy_sets(&self) -> requests::policy_set::PolicySetCollection {
        mg::navigate(self, "policySets")
    }

    /// `…/symantecCodeSigningCertificate`:
    /// [`SymantecCodeSigningCertificate`](models::SymantecCodeSigningCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn symantec_code_signing_certificate(
        &self,
    ) -> requests::symantec_code_signing_certificate::SymantecCodeSigningCertificateResource {
        mg::navigate(self, "symantecCodeSigningCertificate")
    }

    /// `…/targetedManagedAppConfigurations`: many
    /// [`TargetedManagedAppConfiguration`](models::TargetedManagedAppConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-delete?view=graph-rest-beta
    #[inline]
    pub fn targeted_managed_app_configurations(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection {
        mg::navigate(self, "targetedManagedAppConfigurations")
    }

    /// `…/vppTokens`: many [`VppToken`](models::VppToken).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn vpp_tokens(&self) -> requests::vpp_token::VppTokenCollection {
        mg::navigate(self, "vppTokens")
    }

    /// `…/wdacSupplementalPolicies`: many [`WindowsDefenderApplicationControlSupplementalPolicy`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicy`]: models::WindowsDefenderApplicationControlSupplementalPolicy
    #[inline]
    pub fn wdac_supplemental_policies(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy::WindowsDefenderApplicationControlSupplementalPolicyCollection {
        mg::navigate(self, "wdacSupplementalPolicies")
    }

    /// `…/windowsInformationProtectionDeviceRegistrations`: many
    /// [`WindowsInformationProtectionDeviceRegistration`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`WindowsInformationProtectionDeviceRegistration`]: models::WindowsInformationProtectionDeviceRegistration
    #[inline]
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> requests::windows_information_protection_device_registration::WindowsInformationProtectionDeviceRegistrationCollection {
        mg::navigate(self, "windowsInformationProtectionDeviceRegistrations")
    }

    /// `…/windowsInformationProtectionPolicies`: many
    /// [`WindowsInformationProtectionPolicy`](models::WindowsInformationProtectionPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn windows_information_protection_policies(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyCollection {
        mg::navigate(self, "windowsInformationProtectionPolicies")
    }

    /// `…/windowsInformationProtectionWipeActions`: many
    /// [`WindowsInformationProtectionWipeAction`](models::WindowsInformationProtectionWipeAction).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn windows_information_protection_wipe_actions(
        &self,
    ) -> requests::windows_information_protection_wipe_action::WindowsInformationProtectionWipeActionCollection {
        mg::navigate(self, "windowsInformationProtectionWipeActions")
    }

    /// `…/windowsManagedAppProtections`: many
    /// [`WindowsManagedAppProtection`](models::WindowsManagedAppProtection).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn windows_managed_app_protections(
        &self,
    ) -> requests::windows_managed_app_protection::WindowsManagedAppProtectionCollection {
        mg::navigate(self, "windowsManagedAppProtections")
    }

    /// `…/windowsManagementApp`: [`WindowsManagementApp`](models::WindowsManagementApp).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-update?view=graph-rest-beta
    #[inline]
    pub fn windows_management_app(
        &self,
    ) -> requests::windows_management_app::WindowsManagementAppResource {
        mg::navigate(self, "windowsManagementApp")
    }

    /// `POST …/syncMicrosoftStoreForBusinessApps`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-syncmicrosoftstoreforbusinessapps?view=graph-rest-beta
    #[inline]
    pub fn sync_microsoft_store_for_business_apps(&self) -> mg::Request<()> {
        self.raw().action("syncMicrosoftStoreForBusinessApps")
    }
}
