// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidScepCertificateProfile`][reference], derived from
/// [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase).
///
/// Requests: [`AndroidScepCertificateProfileCollection`], for example
/// `graph.device_management().device_configurations().cast_to_android_scep_certificate_profile()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidScepCertificateProfileCollection`]: crate::requests::android_scep_certificate_profile::AndroidScepCertificateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidscepcertificateprofile?view=graph-rest-beta
pub struct AndroidScepCertificateProfile {
    /// `certificateValidityPeriodScale`. Never null.
    pub certificate_validity_period_scale: mg::Field<
        mg::Open<super::CertificateValidityPeriodScale>,
    >,
    /// `certificateValidityPeriodValue`. Never null.
    pub certificate_validity_period_value: mg::Field<i32>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `extendedKeyUsages`.
    pub extended_key_usages: mg::Field<Vec<super::ExtendedKeyUsage>>,
    /// `hashAlgorithm`. Never null.
    pub hash_algorithm: mg::Field<mg::Flags<super::HashAlgorithms>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keySize`. Never null.
    pub key_size: mg::Field<mg::Open<super::KeySize>>,
    /// `keyUsage`. Never null.
    pub key_usage: mg::Field<mg::Flags<super::KeyUsages>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `renewalThresholdPercentage`. Never null.
    pub renewal_threshold_percentage: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `scepServerUrls`.
    pub scep_server_urls: mg::Field<Vec<String>>,
    /// `subjectAlternativeNameFormatString`.
    pub subject_alternative_name_format_string: mg::Field<String>,
    /// `subjectAlternativeNameType`. Never null.
    pub subject_alternative_name_type: mg::Field<
        mg::Flags<super::SubjectAlternativeNameType>,
    >,
    /// `subjectNameFormat`. Never null.
    pub subject_name_format: mg::Field<mg::Open<super::SubjectNameFormat>>,
    /// `subjectNameFormatString`.
    pub subject_name_format_string: mg::Field<String>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidScepCertificateProfile: "microsoft.graph.androidScepCertificateProfile", entity, base super::AndroidCertificateProfileBase;
    certificate_validity_period_scale: "certificateValidityPeriodScale" required,
    certificate_validity_period_value: "certificateValidityPeriodValue" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    extended_key_usages: "extendedKeyUsages" required,
    hash_algorithm: "hashAlgorithm" required,
    id: "id" key required,
    key_size: "keySize" required,
    key_usage: "keyUsage" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    renewal_threshold_percentage: "renewalThresholdPercentage" required,
    role_scope_tag_ids: "roleScopeTagIds",
    scep_server_urls: "scepServerUrls",
    subject_alternative_name_format_string: "subjectAlternativeNameFormatString",
    subject_alternative_name_type: "subjectAlternativeNameType" required,
    subject_name_format: "subjectNameFormat" required,
    subject_name_format_string: "subjectNameFormatString",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { AndroidScepCertificateProfile: super::AndroidCertificateProfileBase, super::DeviceConfiguration, super::Entity }

impl AndroidScepCertificateProfile {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidScepCertificateProfile,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidScepCertificateProfile,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidScepCertificateProfile,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidScepCertificateProfile,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidScepCertificateProfile,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `managedDeviceCertificateStates`: many
    /// [`ManagedDeviceCertificateState`](super::ManagedDeviceCertificateState).
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        AndroidScepCertificateProfile,
        Vec<super::ManagedDeviceCertificateState>,
    > = mg::Nav::new("managedDeviceCertificateStates");
    /// `rootCertificate`: [`AndroidTrustedRootCertificate`](super::AndroidTrustedRootCertificate).
    pub const ROOT_CERTIFICATE: mg::Nav<
        AndroidScepCertificateProfile,
        super::AndroidTrustedRootCertificate,
    > = mg::Nav::new("rootCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidScepCertificateProfile,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidScepCertificateProfile,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
