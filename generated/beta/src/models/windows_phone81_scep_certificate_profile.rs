// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsPhone81SCEPCertificateProfile`, an entity type derived from `microsoft.graph.windowsPhone81CertificateProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsphone81scepcertificateprofile?view=graph-rest-beta>
    WindowsPhone81ScepCertificateProfile "microsoft.graph.windowsPhone81SCEPCertificateProfile" "entity" : super::WindowsPhone81CertificateProfileBase;
    /// `certificateValidityPeriodScale`: certificateValidityPeriodScale, not null
    certificate_validity_period_scale "certificateValidityPeriodScale" "r": mg::Open<super::CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`: Int32, not null
    certificate_validity_period_value "certificateValidityPeriodValue" "r": i32,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `extendedKeyUsages`: Collection(extendedKeyUsage), items not null
    extended_key_usages "extendedKeyUsages" "r": Vec<super::ExtendedKeyUsage>,
    /// `hashAlgorithm`: hashAlgorithms, not null
    hash_algorithm "hashAlgorithm" "r": mg::Flags<super::HashAlgorithms>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keySize`: keySize, not null
    key_size "keySize" "r": mg::Open<super::KeySize>,
    /// `keyStorageProvider`: keyStorageProviderOption, not null
    key_storage_provider "keyStorageProvider" "r": mg::Open<super::KeyStorageProviderOption>,
    /// `keyUsage`: keyUsages, not null
    key_usage "keyUsage" "r": mg::Flags<super::KeyUsages>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `renewalThresholdPercentage`: Int32, not null
    renewal_threshold_percentage "renewalThresholdPercentage" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `scepServerUrls`: Collection(String)
    scep_server_urls "scepServerUrls": Vec<String>,
    /// `subjectAlternativeNameFormatString`: String
    subject_alternative_name_format_string "subjectAlternativeNameFormatString": String,
    /// `subjectAlternativeNameType`: subjectAlternativeNameType, not null
    subject_alternative_name_type "subjectAlternativeNameType" "r": mg::Flags<super::SubjectAlternativeNameType>,
    /// `subjectNameFormat`: subjectNameFormat, not null
    subject_name_format "subjectNameFormat" "r": mg::Open<super::SubjectNameFormat>,
    /// `subjectNameFormatString`: String
    subject_name_format_string "subjectNameFormatString": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsPhone81ScepCertificateProfile: super::WindowsPhone81CertificateProfileBase, super::DeviceConfiguration, super::Entity }

impl WindowsPhone81ScepCertificateProfile {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        Vec<super::ManagedDeviceCertificateState>,
    > = mg::Nav::new("managedDeviceCertificateStates");
    /// `rootCertificate`: `windowsPhone81TrustedRootCertificate`
    pub const ROOT_CERTIFICATE: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        super::WindowsPhone81TrustedRootCertificate,
    > = mg::Nav::new("rootCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsPhone81ScepCertificateProfile,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
