// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceAppManagement`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceAppManagementResource`], for example `graph.device_app_management()`.
///
/// Operations: `sync_microsoft_store_for_business_apps`.
///
/// [`DeviceAppManagementResource`]: crate::requests::device_app_management::DeviceAppManagementResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceappmanagement?view=graph-rest-beta
pub struct DeviceAppManagement {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabledForMicrosoftStoreForBusiness`. Never null.
    pub is_enabled_for_microsoft_store_for_business: mg::Field<bool>,
    /// `microsoftStoreForBusinessLanguage`.
    pub microsoft_store_for_business_language: mg::Field<String>,
    /// `microsoftStoreForBusinessLastCompletedApplicationSyncTime`. Never null.
    pub microsoft_store_for_business_last_completed_application_sync_time: mg::Field<
        mg::DateTimeOffset,
    >,
    /// `microsoftStoreForBusinessLastSuccessfulSyncDateTime`. Never null.
    pub microsoft_store_for_business_last_successful_sync_date_time: mg::Field<
        mg::DateTimeOffset,
    >,
    /// `microsoftStoreForBusinessPortalSelection`. Never null.
    pub microsoft_store_for_business_portal_selection: mg::Field<
        mg::Flags<super::MicrosoftStoreForBusinessPortalSelectionOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAppManagement: "microsoft.graph.deviceAppManagement", entity, base super::Entity;
    id: "id" key required,
    is_enabled_for_microsoft_store_for_business: "isEnabledForMicrosoftStoreForBusiness" required,
    microsoft_store_for_business_language: "microsoftStoreForBusinessLanguage",
    microsoft_store_for_business_last_completed_application_sync_time: "microsoftStoreForBusinessLastCompletedApplicationSyncTime" required,
    microsoft_store_for_business_last_successful_sync_date_time: "microsoftStoreForBusinessLastSuccessfulSyncDateTime" required,
    microsoft_store_for_business_portal_selection: "microsoftStoreForBusinessPortalSelection" required,
}

mg::derived_from! { DeviceAppManagement: super::Entity }

impl DeviceAppManagement {
    /// `androidManagedAppProtections`: many
    /// [`AndroidManagedAppProtection`](super::AndroidManagedAppProtection).
    pub const ANDROID_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::AndroidManagedAppProtection>,
    > = mg::Nav::new("androidManagedAppProtections");
    /// `defaultManagedAppProtections`: many
    /// [`DefaultManagedAppProtection`](super::DefaultManagedAppProtection).
    pub const DEFAULT_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::DefaultManagedAppProtection>,
    > = mg::Nav::new("defaultManagedAppProtections");
    /// `deviceAppManagementTasks`: many
    /// [`DeviceAppManagementTask`](super::DeviceAppManagementTask).
    pub const DEVICE_APP_MANAGEMENT_TASKS: mg::Nav<
        DeviceAppManagement,
        Vec<super::DeviceAppManagementTask>,
    > = mg::Nav::new("deviceAppManagementTasks");
    /// `enterpriseCodeSigningCertificates`: many
    /// [`EnterpriseCodeSigningCertificate`](super::EnterpriseCodeSigningCertificate).
    pub const ENTERPRISE_CODE_SIGNING_CERTIFICATES: mg::Nav<
        DeviceAppManagement,
        Vec<super::EnterpriseCodeSigningCertificate>,
    > = mg::Nav::new("enterpriseCodeSigningCertificates");
    /// `iosLobAppProvisioningConfigurations`: many
    /// [`IosLobAppProvisioningConfiguration`](super::IosLobAppProvisioningConfiguration).
    pub const IOS_LOB_APP_PROVISIONING_CONFIGURATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::IosLobAppProvisioningConfiguration>,
    > = mg::Nav::new("iosLobAppProvisioningConfigurations");
    /// `iosManagedAppProtections`: many
    /// [`IosManagedAppProtection`](super::IosManagedAppProtection).
    pub const IOS_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::IosManagedAppProtection>,
    > = mg::Nav::new("iosManagedAppProtections");
    /// `managedAppPolicies`: many [`ManagedAppPolicy`](super::ManagedAppPolicy).
    pub const MANAGED_APP_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("managedAppPolicies");
    /// `managedAppRegistrations`: many [`ManagedAppRegistration`](super::ManagedAppRegistration).
    pub const MANAGED_APP_REGISTRATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedAppRegistration>,
    > = mg::Nav::new("managedAppRegistrations");
    /// `managedAppStatuses`: many [`ManagedAppStatus`](super::ManagedAppStatus).
    pub const MANAGED_APP_STATUSES: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedAppStatus>,
    > = mg::Nav::new("managedAppStatuses");
    /// `managedEBookCategories`: many [`ManagedEBookCategory`](super::ManagedEBookCategory).
    pub const MANAGED_EBOOK_CATEGORIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedEBookCategory>,
    > = mg::Nav::new("managedEBookCategories");
    /// `managedEBooks`: many [`ManagedEBook`](super::ManagedEBook).
    pub const MANAGED_EBOOKS: mg::Nav<DeviceAppManagement, Vec<super::ManagedEBook>> = mg::Nav::new(
        "managedEBooks",
    );
    /// `mdmWindowsInformationProtectionPolicies`: many
    /// [`MdmWindowsInformationProtectionPolicy`](super::MdmWindowsInformationProtectionPolicy).
    pub const MDM_WINDOWS_INFORMATION_PROTECTION_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::MdmWindowsInformationProtectionPolicy>,
    > = mg::Nav::new("mdmWindowsInformationProtectionPolicies");
    /// `mobileAppCatalogPackages`: many
    /// [`MobileAppCatalogPackage`](super::MobileAppCatalogPackage).
    pub const MOBILE_APP_CATALOG_PACKAGES: mg::Nav<
        DeviceAppManagement,
        Vec<super::MobileAppCatalogPackage>,
    > = mg::Nav::new("mobileAppCatalogPackages");
    /// `mobileAppCategories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const MOBILE_APP_CATEGORIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::MobileAppCategory>,
    > = mg::Nav::new("mobileAppCategories");
    /// `mobileAppConfigurations`: many
    /// [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration).
    pub const MOBILE_APP_CONFIGURATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedDeviceMobileAppConfiguration>,
    > = mg::Nav::new("mobileAppConfigurations");
    /// `mobileAppRelationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const MOBILE_APP_RELATIONSHIPS: mg::Nav<
        DeviceAppManagement,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("mobileAppRelationships");
    /// `mobileApps`: many [`MobileApp`](super::MobileApp).
    pub const MOBILE_APPS: mg::Nav<DeviceAppManagement, Vec<super::MobileApp>> = mg::Nav::new(
        "mobileApps",
    );
    /// `policySets`: many [`PolicySet`](super::PolicySet).
    pub const POLICY_SETS: mg::Nav<DeviceAppManagement, Vec<super::PolicySet>> = mg::Nav::new(
        "policySets",
    );
    /// `symantecCodeSigningCertificate`:
    /// [`SymantecCodeSigningCertificate`](super::SymantecCodeSigningCertificate).
    pub const SYMANTEC_CODE_SIGNING_CERTIFICATE: mg::Nav<
        DeviceAppManagement,
        super::SymantecCodeSigningCertificate,
    > = mg::Nav::new("symantecCodeSigningCertificate");
    /// `targetedManagedAppConfigurations`: many
    /// [`TargetedManagedAppConfiguration`](super::TargetedManagedAppConfiguration).
    pub const TARGETED_MANAGED_APP_CONFIGURATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::TargetedManagedAppConfiguration>,
    > = mg::Nav::new("targetedManagedAppConfigurations");
    /// `vppTokens`: many [`VppToken`](super::VppToken).
    pub const VPP_TOKENS: mg::Nav<DeviceAppManagement, Vec<super::VppToken>> = mg::Nav::new(
        "vppTokens",
    );
    /// `wdacSupplementalPolicies`: many [`WindowsDefenderApplicationControlSupplementalPolicy`].
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicy`]: super::WindowsDefenderApplicationControlSupplementalPolicy
    pub const WDAC_SUPPLEMENTAL_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsDefenderApplicationControlSupplementalPolicy>,
    > = mg::Nav::new("wdacSupplementalPolicies");
    /// `windowsInformationProtectionDeviceRegistrations`: many
    /// [`WindowsInformationProtectionDeviceRegistration`].
    ///
    /// [`WindowsInformationProtectionDeviceRegistration`]: super::WindowsInformationProtectionDeviceRegistration
    pub const WINDOWS_INFORMATION_PROTECTION_DEVICE_REGISTRATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsInformationProtectionDeviceRegistration>,
    > = mg::Nav::new("windowsInformationProtectionDeviceRegistrations");
    /// `windowsInformationProtectionPolicies`: many
    /// [`WindowsInformationProtectionPolicy`](super::WindowsInformationProtectionPolicy).
    pub const WINDOWS_INFORMATION_PROTECTION_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsInformationProtectionPolicy>,
    > = mg::Nav::new("windowsInformationProtectionPolicies");
    /// `windowsInformationProtectionWipeActions`: many
    /// [`WindowsInformationProtectionWipeAction`](super::WindowsInformationProtectionWipeAction).
    pub const WINDOWS_INFORMATION_PROTECTION_WIPE_ACTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsInformationProtectionWipeAction>,
    > = mg::Nav::new("windowsInformationProtectionWipeActions");
    /// `windowsManagedAppProtections`: many
    /// [`WindowsManagedAppProtection`](super::WindowsManagedAppProtection).
    pub const WINDOWS_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsManagedAppProtection>,
    > = mg::Nav::new("windowsManagedAppProtections");
    /// `windowsManagementApp`: [`WindowsManagementApp`](super::WindowsManagementApp).
    pub const WINDOWS_MANAGEMENT_APP: mg::Nav<
        DeviceAppManagement,
        super::WindowsManagementApp,
    > = mg::Nav::new("windowsManagementApp");
}
