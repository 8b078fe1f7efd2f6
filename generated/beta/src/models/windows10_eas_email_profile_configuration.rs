// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10EasEmailProfileConfiguration`][reference], derived from
/// [`EasEmailProfileConfigurationBase`](super::EasEmailProfileConfigurationBase).
///
/// Requests: [`Windows10EasEmailProfileConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_eas_email_profile_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows10EasEmailProfileConfigurationCollection`]: crate::requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10easemailprofileconfiguration?view=graph-rest-beta
pub struct Windows10EasEmailProfileConfiguration {
    /// `accountName`. Never null.
    pub account_name: mg::Field<String>,
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
    /// `durationOfEmailToSync`. Never null.
    pub duration_of_email_to_sync: mg::Field<mg::Open<super::EmailSyncDuration>>,
    /// `emailAddressSource`. Never null.
    pub email_address_source: mg::Field<mg::Open<super::UserEmailSource>>,
    /// `emailSyncSchedule`. Never null.
    pub email_sync_schedule: mg::Field<mg::Open<super::EmailSyncSchedule>>,
    /// `hostName`. Never null.
    pub host_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requireSsl`. Never null.
    pub require_ssl: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `syncCalendar`. Never null.
    pub sync_calendar: mg::Field<bool>,
    /// `syncContacts`. Never null.
    pub sync_contacts: mg::Field<bool>,
    /// `syncTasks`. Never null.
    pub sync_tasks: mg::Field<bool>,
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
    Windows10EasEmailProfileConfiguration: "microsoft.graph.windows10EasEmailProfileConfiguration", entity, base super::EasEmailProfileConfigurationBase;
    account_name: "accountName" required,
    created_date_time: "createdDateTime" required,
    custom_domain_name: "customDomainName",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    duration_of_email_to_sync: "durationOfEmailToSync" required,
    email_address_source: "emailAddressSource" required,
    email_sync_schedule: "emailSyncSchedule" required,
    host_name: "hostName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    require_ssl: "requireSsl" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    sync_calendar: "syncCalendar" required,
    sync_contacts: "syncContacts" required,
    sync_tasks: "syncTasks" required,
    user_domain_name_source: "userDomainNameSource",
    username_aad_source: "usernameAADSource",
    username_source: "usernameSource" required,
    version: "version" required,
}

mg::derived_from! { Windows10EasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration, super::Entity }

impl Windows10EasEmailProfileConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10EasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10EasEmailProfileConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10EasEmailProfileConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10EasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10EasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10EasEmailProfileConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows10EasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
