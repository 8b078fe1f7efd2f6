// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceAppManagement`, by its URL.
    ///
    /// For example `/deviceAppManagement`.
    DeviceAppManagementResource(mg::One<models::DeviceAppManagement>)
}

impl DeviceAppManagementResource {
    /// `…/androidManagedAppProtections`: many `androidManagedAppProtection`
    #[inline]
    pub fn android_managed_app_protections(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::to(self, "androidManagedAppProtections")
    }

    /// `…/defaultManagedAppProtections`: many `defaultManagedAppProtection`
    #[inline]
    pub fn default_managed_app_protections(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionCollection {
        mg::to(self, "defaultManagedAppProtections")
    }

    /// `…/deviceAppManagementTasks`: many `deviceAppManagementTask`
    #[inline]
    pub fn device_app_management_tasks(
        &self,
    ) -> requests::device_app_management_task::DeviceAppManagementTaskCollection {
        mg::to(self, "deviceAppManagementTasks")
    }

    /// `…/enterpriseCodeSigningCertificates`: many `enterpriseCodeSigningCertificate`
    #[inline]
    pub fn enterprise_code_signing_certificates(
        &self,
    ) -> requests::enterprise_code_signing_certificate::EnterpriseCodeSigningCertificateCollection {
        mg::to(self, "enterpriseCodeSigningCertificates")
    }

    /// `…/iosLobAppProvisioningConfigurations`: many `iosLobAppProvisioningConfiguration`
    #[inline]
    pub fn ios_lob_app_provisioning_configurations(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration::IosLobAppProvisioningConfigurationCollection {
        mg::to(self, "iosLobAppProvisioningConfigurations")
    }

    /// `…/iosManagedAppProtections`: many `iosManagedAppProtection`
    #[inline]
    pub fn ios_managed_app_protections(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::to(self, "iosManagedAppProtections")
    }

    /// `…/managedAppPolicies`: many `managedAppPolicy`
    #[inline]
    pub fn managed_app_policies(
        &self,
    ) -> requests::managed_app_policy::ManagedAppPolicyCollection {
        mg::to(self, "managedAppPolicies")
    }

    /// `…/managedAppRegistrations`: many `managedAppRegistration`
    #[inline]
    pub fn managed_app_registrations(
        &self,
    ) -> requests::managed_app_registration::ManagedAppRegistrationCollection {
        mg::to(self, "managedAppRegistrations")
    }

    /// `…/managedAppStatuses`: many `managedAppStatus`
    #[inline]
    pub fn managed_app_statuses(
        &self,
    ) -> requests::managed_app_status::ManagedAppStatusCollection {
        mg::to(self, "managedAppStatuses")
    }

    /// `…/managedEBookCategories`: many `managedEBookCategory`
    #[inline]
    pub fn managed_e_book_categories(
        &self,
    ) -> requests::managed_e_book_category::ManagedEBookCategoryCollection {
        mg::to(self, "managedEBookCategories")
    }

    /// `…/managedEBooks`: many `managedEBook`
    #[inline]
    pub fn managed_e_books(&self) -> requests::managed_e_book::ManagedEBookCollection {
        mg::to(self, "managedEBooks")
    }

    /// `…/mdmWindowsInformationProtectionPolicies`: many `mdmWindowsInformationProtectionPolicy`
    #[inline]
    pub fn mdm_windows_information_protection_policies(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyCollection {
        mg::to(self, "mdmWindowsInformationProtectionPolicies")
    }

    /// `…/mobileAppCatalogPackages`: many `mobileAppCatalogPackage`
    #[inline]
    pub fn mobile_app_catalog_packages(
        &self,
    ) -> requests::mobile_app_catalog_package::MobileAppCatalogPackageCollection {
        mg::to(self, "mobileAppCatalogPackages")
    }

    /// `…/mobileAppCategories`: many `mobileAppCategory`
    #[inline]
    pub fn mobile_app_categories(
        &self,
    ) -> requests::mobile_app_category::MobileAppCategoryCollection {
        mg::to(self, "mobileAppCategories")
    }

    /// `…/mobileAppConfigurations`: many `managedDeviceMobileAppConfiguration`
    #[inline]
    pub fn mobile_app_configurations(
        &self,
    ) -> requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationCollection {
        mg::to(self, "mobileAppConfigurations")
    }

    /// `…/mobileAppRelationships`: many `mobileAppRelationship`
    #[inline]
    pub fn mobile_app_relationships(
        &self,
    ) -> requests::mobile_app_relationship::MobileAppRelationshipCollection {
        mg::to(self, "mobileAppRelationships")
    }

    /// `…/mobileApps`: many `mobileApp`
    #[inline]
    pub fn mobile_apps(&self) -> requests::mobile_app::MobileAppCollection {
        mg::to(self, "mobileApps")
    }

    /// `…/policySets`: many `policySet`
    #[inline]
    pub fn policy_sets(&self) -> requests::policy_set::PolicySetCollection {
        mg::to(self, "policySets")
    }

    /// `…/symantecCodeSigningCertificate`: `symantecCodeSigningCertificate`
    #[inline]
    pub fn symantec_code_signing_certificate(
        &self,
    ) -> requests::symantec_code_signing_certificate::SymantecCodeSigningCertificateResource {
        mg::to(self, "symantecCodeSigningCertificate")
    }

    /// `…/targetedManagedAppConfigurations`: many `targetedManagedAppConfiguration`
    #[inline]
    pub fn targeted_managed_app_configurations(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection {
        mg::to(self, "targetedManagedAppConfigurations")
    }

    /// `…/vppTokens`: many `vppToken`
    #[inline]
    pub fn vpp_tokens(&self) -> requests::vpp_token::VppTokenCollection {
        mg::to(self, "vppTokens")
    }

    /// `…/wdacSupplementalPolicies`: many `windowsDefenderApplicationControlSupplementalPolicy`
    #[inline]
    pub fn wdac_supplemental_policies(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy::WindowsDefenderApplicationControlSupplementalPolicyCollection {
        mg::to(self, "wdacSupplementalPolicies")
    }

    /// `…/windowsInformationProtectionDeviceRegistrations`: many `windowsInformationProtectionDeviceRegistration`
    #[inline]
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> requests::windows_information_protection_device_registration::WindowsInformationProtectionDeviceRegistrationCollection {
        mg::to(self, "windowsInformationProtectionDeviceRegistrations")
    }

    /// `…/windowsInformationProtectionPolicies`: many `windowsInformationProtectionPolicy`
    #[inline]
    pub fn windows_information_protection_policies(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyCollection {
        mg::to(self, "windowsInformationProtectionPolicies")
    }

    /// `…/windowsInformationProtectionWipeActions`: many `windowsInformationProtectionWipeAction`
    #[inline]
    pub fn windows_information_protection_wipe_actions(
        &self,
    ) -> requests::windows_information_protection_wipe_action::WindowsInformationProtectionWipeActionCollection {
        mg::to(self, "windowsInformationProtectionWipeActions")
    }

    /// `…/windowsManagedAppProtections`: many `windowsManagedAppProtection`
    #[inline]
    pub fn windows_managed_app_protections(
        &self,
    ) -> requests::windows_managed_app_protection::WindowsManagedAppProtectionCollection {
        mg::to(self, "windowsManagedAppProtections")
    }

    /// `…/windowsManagementApp`: `windowsManagementApp`
    #[inline]
    pub fn windows_management_app(
        &self,
    ) -> requests::windows_management_app::WindowsManagementAppResource {
        mg::to(self, "windowsManagementApp")
    }

    /// `POST …/syncMicrosoftStoreForBusinessApps`
    #[inline]
    pub fn sync_microsoft_store_for_business_apps(&self) -> mg::Request<()> {
        mg::Path::action(self, "syncMicrosoftStoreForBusinessApps")
    }
}
