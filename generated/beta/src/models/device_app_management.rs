// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAppManagement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-deviceappmanagement?view=graph-rest-beta>
    DeviceAppManagement "microsoft.graph.deviceAppManagement" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabledForMicrosoftStoreForBusiness`: Boolean, not null
    is_enabled_for_microsoft_store_for_business "isEnabledForMicrosoftStoreForBusiness" "r": bool,
    /// `microsoftStoreForBusinessLanguage`: String
    microsoft_store_for_business_language "microsoftStoreForBusinessLanguage": String,
    /// `microsoftStoreForBusinessLastCompletedApplicationSyncTime`: DateTimeOffset, not null
    microsoft_store_for_business_last_completed_application_sync_time "microsoftStoreForBusinessLastCompletedApplicationSyncTime" "r": mg::DateTimeOffset,
    /// `microsoftStoreForBusinessLastSuccessfulSyncDateTime`: DateTimeOffset, not null
    microsoft_store_for_business_last_successful_sync_date_time "microsoftStoreForBusinessLastSuccessfulSyncDateTime" "r": mg::DateTimeOffset,
    /// `microsoftStoreForBusinessPortalSelection`: microsoftStoreForBusinessPortalSelectionOptions, not null
    microsoft_store_for_business_portal_selection "microsoftStoreForBusinessPortalSelection" "r": mg::Flags<super::MicrosoftStoreForBusinessPortalSelectionOptions>,
}

mg::derived_from! { DeviceAppManagement: super::Entity }

impl DeviceAppManagement {
    /// `androidManagedAppProtections`: many `androidManagedAppProtection`, contained
    pub const ANDROID_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::AndroidManagedAppProtection>,
    > = mg::Nav::new("androidManagedAppProtections");
    /// `defaultManagedAppProtections`: many `defaultManagedAppProtection`, contained
    pub const DEFAULT_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::DefaultManagedAppProtection>,
    > = mg::Nav::new("defaultManagedAppProtections");
    /// `deviceAppManagementTasks`: many `deviceAppManagementTask`, contained
    pub const DEVICE_APP_MANAGEMENT_TASKS: mg::Nav<
        DeviceAppManagement,
        Vec<super::DeviceAppManagementTask>,
    > = mg::Nav::new("deviceAppManagementTasks");
    /// `enterpriseCodeSigningCertificates`: many `enterpriseCodeSigningCertificate`, contained
    pub const ENTERPRISE_CODE_SIGNING_CERTIFICATES: mg::Nav<
        DeviceAppManagement,
        Vec<super::EnterpriseCodeSigningCertificate>,
    > = mg::Nav::new("enterpriseCodeSigningCertificates");
    /// `iosLobAppProvisioningConfigurations`: many `iosLobAppProvisioningConfiguration`, contained
    pub const IOS_LOB_APP_PROVISIONING_CONFIGURATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::IosLobAppProvisioningConfiguration>,
    > = mg::Nav::new("iosLobAppProvisioningConfigurations");
    /// `iosManagedAppProtections`: many `iosManagedAppProtection`, contained
    pub const IOS_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::IosManagedAppProtection>,
    > = mg::Nav::new("iosManagedAppProtections");
    /// `managedAppPolicies`: many `managedAppPolicy`, contained
    pub const MANAGED_APP_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedAppPolicy>,
    > = mg::Nav::new("managedAppPolicies");
    /// `managedAppRegistrations`: many `managedAppRegistration`, contained
    pub const MANAGED_APP_REGISTRATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedAppRegistration>,
    > = mg::Nav::new("managedAppRegistrations");
    /// `managedAppStatuses`: many `managedAppStatus`, contained
    pub const MANAGED_APP_STATUSES: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedAppStatus>,
    > = mg::Nav::new("managedAppStatuses");
    /// `managedEBookCategories`: many `managedEBookCategory`, contained
    pub const MANAGED_E_BOOK_CATEGORIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedEBookCategory>,
    > = mg::Nav::new("managedEBookCategories");
    /// `managedEBooks`: many `managedEBook`, contained
    pub const MANAGED_E_BOOKS: mg::Nav<DeviceAppManagement, Vec<super::ManagedEBook>> = mg::Nav::new(
        "managedEBooks",
    );
    /// `mdmWindowsInformationProtectionPolicies`: many `mdmWindowsInformationProtectionPolicy`, contained
    pub const MDM_WINDOWS_INFORMATION_PROTECTION_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::MdmWindowsInformationProtectionPolicy>,
    > = mg::Nav::new("mdmWindowsInformationProtectionPolicies");
    /// `mobileAppCatalogPackages`: many `mobileAppCatalogPackage`, contained
    pub const MOBILE_APP_CATALOG_PACKAGES: mg::Nav<
        DeviceAppManagement,
        Vec<super::MobileAppCatalogPackage>,
    > = mg::Nav::new("mobileAppCatalogPackages");
    /// `mobileAppCategories`: many `mobileAppCategory`, contained
    pub const MOBILE_APP_CATEGORIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::MobileAppCategory>,
    > = mg::Nav::new("mobileAppCategories");
    /// `mobileAppConfigurations`: many `managedDeviceMobileAppConfiguration`, contained
    pub const MOBILE_APP_CONFIGURATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::ManagedDeviceMobileAppConfiguration>,
    > = mg::Nav::new("mobileAppConfigurations");
    /// `mobileAppRelationships`: many `mobileAppRelationship`, contained
    pub const MOBILE_APP_RELATIONSHIPS: mg::Nav<
        DeviceAppManagement,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("mobileAppRelationships");
    /// `mobileApps`: many `mobileApp`, contained
    pub const MOBILE_APPS: mg::Nav<DeviceAppManagement, Vec<super::MobileApp>> = mg::Nav::new(
        "mobileApps",
    );
    /// `policySets`: many `policySet`, contained
    pub const POLICY_SETS: mg::Nav<DeviceAppManagement, Vec<super::PolicySet>> = mg::Nav::new(
        "policySets",
    );
    /// `symantecCodeSigningCertificate`: `symantecCodeSigningCertificate`, contained
    pub const SYMANTEC_CODE_SIGNING_CERTIFICATE: mg::Nav<
        DeviceAppManagement,
        super::SymantecCodeSigningCertificate,
    > = mg::Nav::new("symantecCodeSigningCertificate");
    /// `targetedManagedAppConfigurations`: many `targetedManagedAppConfiguration`, contained
    pub const TARGETED_MANAGED_APP_CONFIGURATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::TargetedManagedAppConfiguration>,
    > = mg::Nav::new("targetedManagedAppConfigurations");
    /// `vppTokens`: many `vppToken`, contained
    pub const VPP_TOKENS: mg::Nav<DeviceAppManagement, Vec<super::VppToken>> = mg::Nav::new(
        "vppTokens",
    );
    /// `wdacSupplementalPolicies`: many `windowsDefenderApplicationControlSupplementalPolicy`, contained
    pub const WDAC_SUPPLEMENTAL_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsDefenderApplicationControlSupplementalPolicy>,
    > = mg::Nav::new("wdacSupplementalPolicies");
    /// `windowsInformationProtectionDeviceRegistrations`: many `windowsInformationProtectionDeviceRegistration`, contained
    pub const WINDOWS_INFORMATION_PROTECTION_DEVICE_REGISTRATIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsInformationProtectionDeviceRegistration>,
    > = mg::Nav::new("windowsInformationProtectionDeviceRegistrations");
    /// `windowsInformationProtectionPolicies`: many `windowsInformationProtectionPolicy`, contained
    pub const WINDOWS_INFORMATION_PROTECTION_POLICIES: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsInformationProtectionPolicy>,
    > = mg::Nav::new("windowsInformationProtectionPolicies");
    /// `windowsInformationProtectionWipeActions`: many `windowsInformationProtectionWipeAction`, contained
    pub const WINDOWS_INFORMATION_PROTECTION_WIPE_ACTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsInformationProtectionWipeAction>,
    > = mg::Nav::new("windowsInformationProtectionWipeActions");
    /// `windowsManagedAppProtections`: many `windowsManagedAppProtection`, contained
    pub const WINDOWS_MANAGED_APP_PROTECTIONS: mg::Nav<
        DeviceAppManagement,
        Vec<super::WindowsManagedAppProtection>,
    > = mg::Nav::new("windowsManagedAppProtections");
    /// `windowsManagementApp`: `windowsManagementApp`
    pub const WINDOWS_MANAGEMENT_APP: mg::Nav<
        DeviceAppManagement,
        super::WindowsManagementApp,
    > = mg::Nav::new("windowsManagementApp");
}
