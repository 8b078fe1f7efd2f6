// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mdmWindowsInformationProtectionPolicy`, an entity type derived from `microsoft.graph.windowsInformationProtection`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-mdmwindowsinformationprotectionpolicy?view=graph-rest-beta>
    MdmWindowsInformationProtectionPolicy "microsoft.graph.mdmWindowsInformationProtectionPolicy" "entity" : super::WindowsInformationProtection;
    /// `azureRightsManagementServicesAllowed`: Boolean, not null
    azure_rights_management_services_allowed "azureRightsManagementServicesAllowed" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `dataRecoveryCertificate`: windowsInformationProtectionDataRecoveryCertificate
    data_recovery_certificate "dataRecoveryCertificate": mg::Boxed<super::WindowsInformationProtectionDataRecoveryCertificate>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enforcementLevel`: windowsInformationProtectionEnforcementLevel, not null
    enforcement_level "enforcementLevel" "r": mg::Open<super::WindowsInformationProtectionEnforcementLevel>,
    /// `enterpriseDomain`: String
    enterprise_domain "enterpriseDomain": String,
    /// `enterpriseIPRanges`: Collection(windowsInformationProtectionIPRangeCollection)
    enterprise_ip_ranges "enterpriseIPRanges": Vec<super::WindowsInformationProtectionIpRangeCollection>,
    /// `enterpriseIPRangesAreAuthoritative`: Boolean, not null
    enterprise_ip_ranges_are_authoritative "enterpriseIPRangesAreAuthoritative" "r": bool,
    /// `enterpriseInternalProxyServers`: Collection(windowsInformationProtectionResourceCollection)
    enterprise_internal_proxy_servers "enterpriseInternalProxyServers": Vec<super::WindowsInformationProtectionResourceCollection>,
    /// `enterpriseNetworkDomainNames`: Collection(windowsInformationProtectionResourceCollection)
    enterprise_network_domain_names "enterpriseNetworkDomainNames": Vec<super::WindowsInformationProtectionResourceCollection>,
    /// `enterpriseProtectedDomainNames`: Collection(windowsInformationProtectionResourceCollection)
    enterprise_protected_domain_names "enterpriseProtectedDomainNames": Vec<super::WindowsInformationProtectionResourceCollection>,
    /// `enterpriseProxiedDomains`: Collection(windowsInformationProtectionProxiedDomainCollection)
    enterprise_proxied_domains "enterpriseProxiedDomains": Vec<super::WindowsInformationProtectionProxiedDomainCollection>,
    /// `enterpriseProxyServers`: Collection(windowsInformationProtectionResourceCollection)
    enterprise_proxy_servers "enterpriseProxyServers": Vec<super::WindowsInformationProtectionResourceCollection>,
    /// `enterpriseProxyServersAreAuthoritative`: Boolean, not null
    enterprise_proxy_servers_are_authoritative "enterpriseProxyServersAreAuthoritative" "r": bool,
    /// `exemptApps`: Collection(windowsInformationProtectionApp)
    exempt_apps "exemptApps": Vec<super::WindowsInformationProtectionApp>,
    /// `iconsVisible`: Boolean, not null
    icons_visible "iconsVisible" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `indexingEncryptedStoresOrItemsBlocked`: Boolean, not null
    indexing_encrypted_stores_or_items_blocked "indexingEncryptedStoresOrItemsBlocked" "r": bool,
    /// `isAssigned`: Boolean, not null
    is_assigned "isAssigned" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `neutralDomainResources`: Collection(windowsInformationProtectionResourceCollection)
    neutral_domain_resources "neutralDomainResources": Vec<super::WindowsInformationProtectionResourceCollection>,
    /// `protectedApps`: Collection(windowsInformationProtectionApp)
    protected_apps "protectedApps": Vec<super::WindowsInformationProtectionApp>,
    /// `protectionUnderLockConfigRequired`: Boolean, not null
    protection_under_lock_config_required "protectionUnderLockConfigRequired" "r": bool,
    /// `revokeOnUnenrollDisabled`: Boolean, not null
    revoke_on_unenroll_disabled "revokeOnUnenrollDisabled" "r": bool,
    /// `rightsManagementServicesTemplateId`: Guid
    rights_management_services_template_id "rightsManagementServicesTemplateId": mg::Guid,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `smbAutoEncryptedFileExtensions`: Collection(windowsInformationProtectionResourceCollection)
    smb_auto_encrypted_file_extensions "smbAutoEncryptedFileExtensions": Vec<super::WindowsInformationProtectionResourceCollection>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { MdmWindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy, super::Entity }

impl MdmWindowsInformationProtectionPolicy {
    /// `assignments`: many `targetedManagedAppPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MdmWindowsInformationProtectionPolicy,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `exemptAppLockerFiles`: many `windowsInformationProtectionAppLockerFile`, contained
    pub const EXEMPT_APP_LOCKER_FILES: mg::Nav<
        MdmWindowsInformationProtectionPolicy,
        Vec<super::WindowsInformationProtectionAppLockerFile>,
    > = mg::Nav::new("exemptAppLockerFiles");
    /// `protectedAppLockerFiles`: many `windowsInformationProtectionAppLockerFile`, contained
    pub const PROTECTED_APP_LOCKER_FILES: mg::Nav<
        MdmWindowsInformationProtectionPolicy,
        Vec<super::WindowsInformationProtectionAppLockerFile>,
    > = mg::Nav::new("protectedAppLockerFiles");
}
