// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`][reference],
/// derived from
/// [`AndroidDeviceOwnerCertificateProfileBase`](super::AndroidDeviceOwnerCertificateProfileBase).
///
/// Requests: [`AndroidDeviceOwnerImportedPfxCertificateProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_imported_pfx_certificate_profile()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidDeviceOwnerImportedPfxCertificateProfileCollection`]: crate::requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddeviceownerimportedpfxcertificateprofile?view=graph-rest-beta
pub struct AndroidDeviceOwnerImportedPfxCertificateProfile {
    /// `certificateAccessType`.
    pub certificate_access_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerCertificateAccessType>,
    >,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intendedPurpose`. Never null.
    pub intended_purpose: mg::Field<mg::Open<super::IntendedPurpose>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `renewalThresholdPercentage`. Never null.
    pub renewal_threshold_percentage: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `silentCertificateAccessDetails`.
    pub silent_certificate_access_details: mg::Field<
        Vec<super::AndroidDeviceOwnerSilentCertificateAccess>,
    >,
    /// `subjectAlternativeNameType`.
    pub subject_alternative_name_type: mg::Field<
        mg::Flags<super::SubjectAlternativeNameType>,
    >,
    /// `subjectNameFormat`.
    pub subject_name_format: mg::Field<mg::Open<super::SubjectNameFormat>>,
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
    AndroidDeviceOwnerImportedPfxCertificateProfile: "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile", entity, base super::AndroidDeviceOwnerCertificateProfileBase;
    certificate_access_type: "certificateAccessType",
    certificate_validity_period_scale: "certificateValidityPeriodScale" required,
    certificate_validity_period_value: "certificateValidityPeriodValue" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    extended_key_usages: "extendedKeyUsages" required,
    id: "id" key required,
    intended_purpose: "intendedPurpose" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    renewal_threshold_percentage: "renewalThresholdPercentage" required,
    role_scope_tag_ids: "roleScopeTagIds",
    silent_certificate_access_details: "silentCertificateAccessDetails",
    subject_alternative_name_type: "subjectAlternativeNameType",
    subject_name_format: "subjectNameFormat",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { AndroidDeviceOwnerImportedPfxCertificateProfile: super::AndroidDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerImportedPfxCertificateProfile {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `managedDeviceCertificateStates`: many
    /// [`ManagedDeviceCertificateState`](super::ManagedDeviceCertificateState).
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        Vec<super::ManagedDeviceCertificateState>,
    > = mg::Nav::new("managedDeviceCertificateStates");
    /// `rootCertificate`: [`AndroidDeviceOwnerTrustedRootCertificate`].
    ///
    /// [`AndroidDeviceOwnerTrustedRootCertificate`]: super::AndroidDeviceOwnerTrustedRootCertificate
    pub const ROOT_CERTIFICATE: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        super::AndroidDeviceOwnerTrustedRootCertificate,
    > = mg::Nav::new("rootCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerImportedPfxCertificateProfile,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
