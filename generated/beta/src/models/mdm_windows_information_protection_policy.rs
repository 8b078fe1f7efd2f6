// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mdmWindowsInformationProtectionPolicy`][reference], derived from
/// [`WindowsInformationProtection`](super::WindowsInformationProtection).
///
/// Requests: [`MdmWindowsInformationProtectionPolicyCollection`], for example
/// `graph.device_app_management().mdm_windows_information_protection_policies()`.
///
/// Operations: `assign`, `target_apps`, `has_payload_links`.
///
/// [`MdmWindowsInformationProtectionPolicyCollection`]: crate::requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-mdmwindowsinformationprotectionpolicy?view=graph-rest-beta
pub struct MdmWindowsInformationProtectionPolicy {
    /// `azureRightsManagementServicesAllowed`. Never null.
    pub azure_rights_management_services_allowed: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dataRecoveryCertificate`.
    pub data_recovery_certificate: mg::Field<
        mg::Boxed<super::WindowsInformationProtectionDataRecoveryCertificate>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `enforcementLevel`. Never null.
    pub enforcement_level: mg::Field<
        mg::Open<super::WindowsInformationProtectionEnforcementLevel>,
    >,
    /// `enterpriseDomain`.
    pub enterprise_domain: mg::Field<String>,
    /// `enterpriseIPRanges`.
    pub enterprise_ip_ranges: mg::Field<
        Vec<super::WindowsInformationProtectionIpRangeCollection>,
    >,
    /// `enterpriseIPRangesAreAuthoritative`. Never null.
    pub enterprise_ip_ranges_are_authoritative: mg::Field<bool>,
    /// `enterpriseInternalProxyServers`.
    pub enterprise_internal_proxy_servers: mg::Field<
        Vec<super::WindowsInformationProtectionResourceCollection>,
    >,
    /// `enterpriseNetworkDomainNames`.
    pub enterprise_network_domain_names: mg::Field<
        Vec<super::WindowsInformationProtectionResourceCollection>,
    >,
    /// `enterpriseProtectedDomainNames`.
    pub enterprise_protected_domain_names: mg::Field<
        Vec<super::WindowsInformationProtectionResourceCollection>,
    >,
    /// `enterpriseProxiedDomains`.
    pub enterprise_proxied_domains: mg::Field<
        Vec<super::WindowsInformationProtectionProxiedDomainCollection>,
    >,
    /// `enterpriseProxyServers`.
    pub enterprise_proxy_servers: mg::Field<
        Vec<super::WindowsInformationProtectionResourceCollection>,
    >,
    /// `enterpriseProxyServersAreAuthoritative`. Never null.
    pub enterprise_proxy_servers_are_authoritative: mg::Field<bool>,
    /// `exemptApps`.
    pub exempt_apps: mg::Field<Vec<super::WindowsInformationProtectionApp>>,
    /// `iconsVisible`. Never null.
    pub icons_visible: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `indexingEncryptedStoresOrItemsBlocked`. Never null.
    pub indexing_encrypted_stores_or_items_blocked: mg::Field<bool>,
    /// `isAssigned`. Never null.
    pub is_assigned: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `neutralDomainResources`.
    pub neutral_domain_resources: mg::Field<
        Vec<super::WindowsInformationProtectionResourceCollection>,
    >,
    /// `protectedApps`.
    pub protected_apps: mg::Field<Vec<super::WindowsInformationProtectionApp>>,
    /// `protectionUnderLockConfigRequired`. Never null.
    pub protection_under_lock_config_required: mg::Field<bool>,
    /// `revokeOnUnenrollDisabled`. Never null.
    pub revoke_on_unenroll_disabled: mg::Field<bool>,
    /// `rightsManagementServicesTemplateId`.
    pub rights_management_services_template_id: mg::Field<mg::Guid>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `smbAutoEncryptedFileExtensions`.
    pub smb_auto_encrypted_file_extensions: mg::Field<
        Vec<super::WindowsInformationProtectionResourceCollection>,
    >,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MdmWindowsInformationProtectionPolicy: "microsoft.graph.mdmWindowsInformationProtectionPolicy", entity, base super::WindowsInformationProtection;
    azure_rights_management_services_allowed: "azureRightsManagementServicesAllowed" required,
    created_date_time: "createdDateTime" required,
    data_recovery_certificate: "dataRecoveryCertificate",
    description: "description",
    display_name: "displayName" required,
    enforcement_level: "enforcementLevel" required,
    enterprise_domain: "enterpriseDomain",
    enterprise_ip_ranges: "enterpriseIPRanges",
    enterprise_ip_ranges_are_authoritative: "enterpriseIPRangesAreAuthoritative" required,
    enterprise_internal_proxy_servers: "enterpriseInternalProxyServers",
    enterprise_network_domain_names: "enterpriseNetworkDomainNames",
    enterprise_protected_domain_names: "enterpriseProtectedDomainNames",
    enterprise_proxied_domains: "enterpriseProxiedDomains",
    enterprise_proxy_servers: "enterpriseProxyServers",
    enterprise_proxy_servers_are_authoritative: "enterpriseProxyServersAreAuthoritative" required,
    exempt_apps: "exemptApps",
    icons_visible: "iconsVisible" required,
    id: "id" key required,
    indexing_encrypted_stores_or_items_blocked: "indexingEncryptedStoresOrItemsBlocked" required,
    is_assigned: "isAssigned" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    neutral_domain_resources: "neutralDomainResources",
    protected_apps: "protectedApps",
    protection_under_lock_config_required: "protectionUnderLockConfigRequired" required,
    revoke_on_unenroll_disabled: "revokeOnUnenrollDisabled" required,
    rights_management_services_template_id: "rightsManagementServicesTemplateId",
    role_scope_tag_ids: "roleScopeTagIds",
    smb_auto_encrypted_file_extensions: "smbAutoEncryptedFileExtensions",
    version: "version",
}

mg::derived_from! { MdmWindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy, super::Entity }

impl MdmWindowsInformationProtectionPolicy {
    /// `assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](super::TargetedManagedAppPolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MdmWindowsInformationProtectionPolicy,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `exemptAppLockerFiles`: many [`WindowsInformationProtectionAppLockerFile`].
    ///
    /// [`WindowsInformationProtectionAppLockerFile`]: super::WindowsInformationProtectionAppLockerFile
    pub const EXEMPT_APP_LOCKER_FILES: mg::Nav<
        MdmWindowsInformationProtectionPolicy,
        Vec<super::WindowsInformationProtectionAppLockerFile>,
    > = mg::Nav::new("exemptAppLockerFiles");
    /// `protectedAppLockerFiles`: many [`WindowsInformationProtectionAppLockerFile`].
    ///
    /// [`WindowsInformationProtectionAppLockerFile`]: super::WindowsInformationProtectionAppLockerFile
    pub const PROTECTED_APP_LOCKER_FILES: mg::Nav<
        MdmWindowsInformationProtectionPolicy,
        Vec<super::WindowsInformationProtectionAppLockerFile>,
    > = mg::Nav::new("protectedAppLockerFiles");
}
