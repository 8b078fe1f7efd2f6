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
    ///
    /// [List androidManagedAppProtections](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-list?view=graph-rest-beta); 200.
    ///
    /// [Get androidManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-get?view=graph-rest-beta); 200.
    ///
    /// [Create androidManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-create?view=graph-rest-beta); 201.
    ///
    /// [Update androidManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-update?view=graph-rest-beta); 200.
    ///
    /// [Delete androidManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn android_managed_app_protections(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::to(self, "androidManagedAppProtections")
    }

    /// `…/defaultManagedAppProtections`: many `defaultManagedAppProtection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn default_managed_app_protections(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionCollection {
        mg::to(self, "defaultManagedAppProtections")
    }

    /// `…/deviceAppManagementTasks`: many `deviceAppManagementTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn device_app_management_tasks(
        &self,
    ) -> requests::device_app_management_task::DeviceAppManagementTaskCollection {
        mg::to(self, "deviceAppManagementTasks")
    }

    /// `…/enterpriseCodeSigningCertificates`: many `enterpriseCodeSigningCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn enterprise_code_signing_certificates(
        &self,
    ) -> requests::enterprise_code_signing_certificate::EnterpriseCodeSigningCertificateCollection {
        mg::to(self, "enterpriseCodeSigningCertificates")
    }

    /// `…/iosLobAppProvisioningConfigurations`: many `iosLobAppProvisioningConfiguration`
    ///
    /// [List iosLobAppProvisioningConfigurations](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [Get iosLobAppProvisioningConfiguration](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Create iosLobAppProvisioningConfiguration](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-create?view=graph-rest-beta); 201.
    ///
    /// [Update iosLobAppProvisioningConfiguration](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// [Delete iosLobAppProvisioningConfiguration](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn ios_lob_app_provisioning_configurations(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration::IosLobAppProvisioningConfigurationCollection {
        mg::to(self, "iosLobAppProvisioningConfigurations")
    }

    /// `…/iosManagedAppProtections`: many `iosManagedAppProtection`
    ///
    /// [List iosManagedAppProtections](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-list?view=graph-rest-beta); 200.
    ///
    /// [Get iosManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-get?view=graph-rest-beta); 200.
    ///
    /// [Create iosManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-create?view=graph-rest-beta); 201.
    ///
    /// [Update iosManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-update?view=graph-rest-beta); 200.
    ///
    /// [Delete iosManagedAppProtection](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn ios_managed_app_protections(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::to(self, "iosManagedAppProtections")
    }

    /// `…/managedAppPolicies`: many `managedAppPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn managed_app_policies(
        &self,
    ) -> requests::managed_app_policy::ManagedAppPolicyCollection {
        mg::to(self, "managedAppPolicies")
    }

    /// `…/managedAppRegistrations`: many `managedAppRegistration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn managed_app_registrations(
        &self,
    ) -> requests::managed_app_registration::ManagedAppRegistrationCollection {
        mg::to(self, "managedAppRegistrations")
    }

    /// `…/managedAppStatuses`: many `managedAppStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn managed_app_statuses(
        &self,
    ) -> requests::managed_app_status::ManagedAppStatusCollection {
        mg::to(self, "managedAppStatuses")
    }

    /// `…/managedEBookCategories`: many `managedEBookCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn managed_e_book_categories(
        &self,
    ) -> requests::managed_e_book_category::ManagedEBookCategoryCollection {
        mg::to(self, "managedEBookCategories")
    }

    /// `…/managedEBooks`: many `managedEBook`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn managed_e_books(&self) -> requests::managed_e_book::ManagedEBookCollection {
        mg::to(self, "managedEBooks")
    }

    /// `…/mdmWindowsInformationProtectionPolicies`: many `mdmWindowsInformationProtectionPolicy`
    ///
    /// [List mdmWindowsInformationProtectionPolicies](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-list?view=graph-rest-beta); 200.
    ///
    /// [Get mdmWindowsInformationProtectionPolicy](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-get?view=graph-rest-beta); 200.
    ///
    /// [Create mdmWindowsInformationProtectionPolicy](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-create?view=graph-rest-beta); 201.
    ///
    /// [Update mdmWindowsInformationProtectionPolicy](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-update?view=graph-rest-beta); 200.
    ///
    /// [Delete mdmWindowsInformationProtectionPolicy](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn mobile_app_categories(
        &self,
    ) -> requests::mobile_app_category::MobileAppCategoryCollection {
        mg::to(self, "mobileAppCategories")
    }

    /// `…/mobileAppConfigurations`: many `managedDeviceMobileAppConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
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
    ///
    /// [List mobileApps](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-list?view=graph-rest-beta); 200.
    ///
    /// [Get mobileApp](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn mobile_apps(&self) -> requests::mobile_app::MobileAppCollection {
        mg::to(self, "mobileApps")
    }

    /// `…/policySets`: many `policySet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn policy_sets(&self) -> requests::policy_set::PolicySetCollection {
        mg::to(self, "policySets")
    }

    /// `…/symantecCodeSigningCertificate`: `symantecCodeSigningCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn symantec_code_signing_certificate(
        &self,
    ) -> requests::symantec_code_signing_certificate::SymantecCodeSigningCertificateResource {
        mg::to(self, "symantecCodeSigningCertificate")
    }

    /// `…/targetedManagedAppConfigurations`: many `targetedManagedAppConfiguration`
    ///
    /// [List targetedManagedAppConfigurations](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [Get targetedManagedAppConfiguration](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Create targetedManagedAppConfiguration](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-create?view=graph-rest-beta); 201.
    ///
    /// [Update targetedManagedAppConfiguration](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// [Delete targetedManagedAppConfiguration](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn targeted_managed_app_configurations(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection {
        mg::to(self, "targetedManagedAppConfigurations")
    }

    /// `…/vppTokens`: many `vppToken`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn vpp_tokens(&self) -> requests::vpp_token::VppTokenCollection {
        mg::to(self, "vppTokens")
    }

    /// `…/wdacSupplementalPolicies`: many `windowsDefenderApplicationControlSupplementalPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn wdac_supplemental_policies(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy::WindowsDefenderApplicationControlSupplementalPolicyCollection {
        mg::to(self, "wdacSupplementalPolicies")
    }

    /// `…/windowsInformationProtectionDeviceRegistrations`: many `windowsInformationProtectionDeviceRegistration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> requests::windows_information_protection_device_registration::WindowsInformationProtectionDeviceRegistrationCollection {
        mg::to(self, "windowsInformationProtectionDeviceRegistrations")
    }

    /// `…/windowsInformationProtectionPolicies`: many `windowsInformationProtectionPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn windows_information_protection_policies(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyCollection {
        mg::to(self, "windowsInformationProtectionPolicies")
    }

    /// `…/windowsInformationProtectionWipeActions`: many `windowsInformationProtectionWipeAction`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn windows_information_protection_wipe_actions(
        &self,
    ) -> requests::windows_information_protection_wipe_action::WindowsInformationProtectionWipeActionCollection {
        mg::to(self, "windowsInformationProtectionWipeActions")
    }

    /// `…/windowsManagedAppProtections`: many `windowsManagedAppProtection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn windows_managed_app_protections(
        &self,
    ) -> requests::windows_managed_app_protection::WindowsManagedAppProtectionCollection {
        mg::to(self, "windowsManagedAppProtections")
    }

    /// `…/windowsManagementApp`: `windowsManagementApp`
    ///
    /// [Get windowsManagementApp](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-get?view=graph-rest-beta); 200.
    ///
    /// [Update windowsManagementApp](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn windows_management_app(
        &self,
    ) -> requests::windows_management_app::WindowsManagementAppResource {
        mg::to(self, "windowsManagementApp")
    }

    /// `POST …/syncMicrosoftStoreForBusinessApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-syncmicrosoftstoreforbusinessapps?view=graph-rest-beta); 204.
    /// - `POST /deviceAppManagement/syncMicrosoftStoreForBusinessApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn sync_microsoft_store_for_business_apps(&self) -> mg::Request<()> {
        mg::Path::action(self, "syncMicrosoftStoreForBusinessApps")
    }
}
