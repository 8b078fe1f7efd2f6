// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.easEmailProfileConfigurationBase`, an abstract entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/easemailprofileconfigurationbase?view=graph-rest-beta>
    EasEmailProfileConfigurationBase "microsoft.graph.easEmailProfileConfigurationBase" "entity abstract" : super::DeviceConfiguration => EasEmailProfileConfigurationBaseKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customDomainName`: String
    custom_domain_name "customDomainName": String,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `userDomainNameSource`: domainNameSource
    user_domain_name_source "userDomainNameSource": mg::Open<super::DomainNameSource>,
    /// `usernameAADSource`: usernameSource
    username_aad_source "usernameAADSource": mg::Open<super::UsernameSource>,
    /// `usernameSource`: userEmailSource, not null
    username_source "usernameSource" "r": mg::Open<super::UserEmailSource>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { EasEmailProfileConfigurationBase: super::DeviceConfiguration, super::Entity }

impl EasEmailProfileConfigurationBase {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        EasEmailProfileConfigurationBase,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        EasEmailProfileConfigurationBase,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        EasEmailProfileConfigurationBase,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.easEmailProfileConfigurationBase`.
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
