// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aospDeviceOwnerScepCertificateProfile`, an entity type derived from `microsoft.graph.aospDeviceOwnerCertificateProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/aospdeviceownerscepcertificateprofile?view=graph-rest-beta>
    AospDeviceOwnerScepCertificateProfile "microsoft.graph.aospDeviceOwnerScepCertificateProfile" "entity" : super::AospDeviceOwnerCertificateProfileBase;
    /// `certificateStore`: certificateStore
    certificate_store "certificateStore": mg::Open<super::CertificateStore>,
    /// `certificateValidityPeriodScale`: certificateValidityPeriodScale, not null
    certificate_validity_period_scale "certificateValidityPeriodScale" "r": mg::Open<super::CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`: Int32, not null
    certificate_validity_period_value "certificateValidityPeriodValue" "r": i32,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customSubjectAlternativeNames`: Collection(customSubjectAlternativeName)
    custom_subject_alternative_names "customSubjectAlternativeNames": Vec<super::CustomSubjectAlternativeName>,
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
    /// `subjectAlternativeNameType`: subjectAlternativeNameType
    subject_alternative_name_type "subjectAlternativeNameType": mg::Flags<super::SubjectAlternativeNameType>,
    /// `subjectNameFormat`: subjectNameFormat
    subject_name_format "subjectNameFormat": mg::Open<super::SubjectNameFormat>,
    /// `subjectNameFormatString`: String
    subject_name_format_string "subjectNameFormatString": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AospDeviceOwnerScepCertificateProfile: super::AospDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity }

impl AospDeviceOwnerScepCertificateProfile {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        Vec<super::ManagedDeviceCertificateState>,
    > = mg::Nav::new("managedDeviceCertificateStates");
    /// `rootCertificate`: `aospDeviceOwnerTrustedRootCertificate`
    pub const ROOT_CERTIFICATE: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        super::AospDeviceOwnerTrustedRootCertificate,
    > = mg::Nav::new("rootCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AospDeviceOwnerScepCertificateProfile,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
