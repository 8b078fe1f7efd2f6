// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsPhone81CertificateProfileBase`][reference],
/// derived from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsPhone81CertificateProfileBaseCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_certificate_profile_base()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsPhone81CertificateProfileBaseCollection`]: crate::requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsphone81certificateprofilebase?view=graph-rest-beta
pub struct WindowsPhone81CertificateProfileBase {
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
    /// `keyStorageProvider`. Never null.
    pub key_storage_provider: mg::Field<mg::Open<super::KeyStorageProviderOption>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `renewalThresholdPercentage`. Never null.
    pub renewal_threshold_percentage: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `subjectAlternativeNameType`. Never null.
    pub subject_alternative_name_type: mg::Field<
        mg::Flags<super::SubjectAlternativeNameType>,
    >,
    /// `subjectNameFormat`. Never null.
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
    WindowsPhone81CertificateProfileBase: "microsoft.graph.windowsPhone81CertificateProfileBase", entity abstract, base super::DeviceConfiguration, family WindowsPhone81CertificateProfileBaseKind;
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
    key_storage_provider: "keyStorageProvider" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    renewal_threshold_percentage: "renewalThresholdPercentage" required,
    role_scope_tag_ids: "roleScopeTagIds",
    subject_alternative_name_type: "subjectAlternativeNameType" required,
    subject_name_format: "subjectNameFormat" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { WindowsPhone81CertificateProfileBase: super::DeviceConfiguration, super::Entity }

impl WindowsPhone81CertificateProfileBase {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsPhone81CertificateProfileBase,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsPhone81CertificateProfileBase,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81CertificateProfileBase,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsPhone81CertificateProfileBase,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsPhone81CertificateProfileBase,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81CertificateProfileBase,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsPhone81CertificateProfileBase,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`WindowsPhone81CertificateProfileBase`].
#[non_exhaustive]
pub enum WindowsPhone81CertificateProfileBaseKind {
    WindowsPhone81ScepCertificateProfile(
        Box<super::WindowsPhone81ScepCertificateProfile>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsPhone81CertificateProfileBase>),
}

mg::family! {
    WindowsPhone81CertificateProfileBase => WindowsPhone81CertificateProfileBaseKind;
    WindowsPhone81ScepCertificateProfile(super::WindowsPhone81ScepCertificateProfile),
}
