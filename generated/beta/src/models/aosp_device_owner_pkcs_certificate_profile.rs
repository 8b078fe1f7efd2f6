// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`][reference], derived from
/// [`AospDeviceOwnerCertificateProfileBase`](super::AospDeviceOwnerCertificateProfileBase).
///
/// Requests: [`AospDeviceOwnerPkcsCertificateProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_pkcs_certificate_profile()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AospDeviceOwnerPkcsCertificateProfileCollection`]: crate::requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/aospdeviceownerpkcscertificateprofile?view=graph-rest-beta
pub struct AospDeviceOwnerPkcsCertificateProfile {
    /// `certificateStore`. Never null.
    pub certificate_store: mg::Field<mg::Open<super::CertificateStore>>,
    /// `certificateTemplateName`. Never null.
    pub certificate_template_name: mg::Field<String>,
    /// `certificateValidityPeriodScale`. Never null.
    pub certificate_validity_period_scale: mg::Field<
        mg::Open<super::CertificateValidityPeriodScale>,
    >,
    /// `certificateValidityPeriodValue`. Never null.
    pub certificate_validity_period_value: mg::Field<i32>,
    /// `certificationAuthority`. Never null.
    pub certification_authority: mg::Field<String>,
    /// `certificationAuthorityName`.
    pub certification_authority_name: mg::Field<String>,
    /// `certificationAuthorityType`. Never null.
    pub certification_authority_type: mg::Field<
        mg::Open<super::DeviceManagementCertificationAuthority>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customSubjectAlternativeNames`.
    pub custom_subject_alternative_names: mg::Field<
        Vec<super::CustomSubjectAlternativeName>,
    >,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `renewalThresholdPercentage`. Never null.
    pub renewal_threshold_percentage: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `subjectAlternativeNameFormatString`.
    pub subject_alternative_name_format_string: mg::Field<String>,
    /// `subjectAlternativeNameType`.
    pub subject_alternative_name_type: mg::Field<
        mg::Flags<super::SubjectAlternativeNameType>,
    >,
    /// `subjectNameFormat`.
    pub subject_name_format: mg::Field<mg::Open<super::SubjectNameFormat>>,
    /// `subjectNameFormatString`. Never null.
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
    AospDeviceOwnerPkcsCertificateProfile: "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile", entity, base super::AospDeviceOwnerCertificateProfileBase;
    certificate_store: "certificateStore" required,
    certificate_template_name: "certificateTemplateName" required,
    certificate_validity_period_scale: "certificateValidityPeriodScale" required,
    certificate_validity_period_value: "certificateValidityPeriodValue" required,
    certification_authority: "certificationAuthority" required,
    certification_authority_name: "certificationAuthorityName",
    certification_authority_type: "certificationAuthorityType" required,
    created_date_time: "createdDateTime" required,
    custom_subject_alternative_names: "customSubjectAlternativeNames",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    extended_key_usages: "extendedKeyUsages" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    renewal_threshold_percentage: "renewalThresholdPercentage" required,
    role_scope_tag_ids: "roleScopeTagIds",
    subject_alternative_name_format_string: "subjectAlternativeNameFormatString",
    subject_alternative_name_type: "subjectAlternativeNameType",
    subject_name_format: "subjectNameFormat",
    subject_name_format_string: "subjectNameFormatString" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { AospDeviceOwnerPkcsCertificateProfile: super::AospDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity }

impl AospDeviceOwnerPkcsCertificateProfile {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `managedDeviceCertificateStates`: many
    /// [`ManagedDeviceCertificateState`](super::ManagedDeviceCertificateState).
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        Vec<super::ManagedDeviceCertificateState>,
    > = mg::Nav::new("managedDeviceCertificateStates");
    /// `rootCertificate`:
    /// [`AospDeviceOwnerTrustedRootCertificate`](super::AospDeviceOwnerTrustedRootCertificate).
    pub const ROOT_CERTIFICATE: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        super::AospDeviceOwnerTrustedRootCertificate,
    > = mg::Nav::new("rootCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AospDeviceOwnerPkcsCertificateProfile,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
