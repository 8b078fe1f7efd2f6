// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.easEmailProfileConfigurationBase`][reference], derived
/// from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`EasEmailProfileConfigurationBaseCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_eas_email_profile_configuration_base()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`EasEmailProfileConfigurationBaseCollection`]: crate::requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/easemailprofileconfigurationbase?view=graph-rest-beta
pub struct EasEmailProfileConfigurationBase {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customDomainName`.
    pub custom_domain_name: mg::Field<String>,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `userDomainNameSource`.
    pub user_domain_name_source: mg::Field<mg::Open<super::DomainNameSource>>,
    /// `usernameAADSource`.
    pub username_aad_source: mg::Field<mg::Open<super::UsernameSource>>,
    /// `usernameSource`. Never null.
    pub username_source: mg::Field<mg::Open<super::UserEmailSource>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EasEmailProfileConfigurationBase: "microsoft.graph.easEmailProfileConfigurationBase", entity abstract, base super::DeviceConfiguration, family EasEmailProfileConfigurationBaseKind;
    created_date_time: "createdDateTime" required,
    custom_domain_name: "customDomainName",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    user_domain_name_source: "userDomainNameSource",
    username_aad_source: "usernameAADSource",
    username_source: "usernameSource" required,
    version: "version" required,
}

mg::derived_from! { EasEmailProfileConfigurationBase: super::DeviceConfiguration, super::Entity }

impl EasEmailProfileConfigurationBase {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        EasEmailProfileConfigurationBase,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        EasEmailProfileConfigurationBase,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`EasEmailProfileConfigurationBase`].
#[non_exhaustive]
pub enum EasEmailProfileConfigurationBaseKind {
    IosEasEmailProfileConfiguration(Box<super::IosEasEmailProfileConfiguration>),
    Windows10EasEmailProfileConfiguration(
        Box<super::Windows10EasEmailProfileConfiguration>,
    ),
    WindowsPhoneEasEmailProfileConfiguration(
        Box<super::WindowsPhoneEasEmailProfileConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<EasEmailProfileConfigurationBase>),
}

mg::family! {
    EasEmailProfileConfigurationBase => EasEmailProfileConfigurationBaseKind;
    IosEasEmailProfileConfiguration(super::IosEasEmailProfileConfiguration),
    Windows10EasEmailProfileConfiguration(super::Windows10EasEmailProfileConfiguration),
    WindowsPhoneEasEmailProfileConfiguration(super::WindowsPhoneEasEmailProfileConfiguration),
}
