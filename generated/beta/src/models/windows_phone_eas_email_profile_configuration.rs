// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsPhoneEASEmailProfileConfiguration`, an entity type derived from `microsoft.graph.easEmailProfileConfigurationBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsphoneeasemailprofileconfiguration?view=graph-rest-beta>
    WindowsPhoneEasEmailProfileConfiguration "microsoft.graph.windowsPhoneEASEmailProfileConfiguration" "entity" : super::EasEmailProfileConfigurationBase;
    /// `accountName`: String, not null
    account_name "accountName" "r": String,
    /// `applyOnlyToWindowsPhone81`: Boolean, not null, computed, read-only
    apply_only_to_windows_phone81 "applyOnlyToWindowsPhone81" "rcp": bool,
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
    /// `durationOfEmailToSync`: emailSyncDuration, not null
    duration_of_email_to_sync "durationOfEmailToSync" "r": mg::Open<super::EmailSyncDuration>,
    /// `emailAddressSource`: userEmailSource
    email_address_source "emailAddressSource": mg::Open<super::UserEmailSource>,
    /// `emailSyncSchedule`: emailSyncSchedule, not null
    email_sync_schedule "emailSyncSchedule" "r": mg::Open<super::EmailSyncSchedule>,
    /// `hostName`: String, not null
    host_name "hostName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `requireSsl`: Boolean, not null
    require_ssl "requireSsl" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `syncCalendar`: Boolean, not null
    sync_calendar "syncCalendar" "r": bool,
    /// `syncContacts`: Boolean, not null
    sync_contacts "syncContacts" "r": bool,
    /// `syncTasks`: Boolean, not null
    sync_tasks "syncTasks" "r": bool,
    /// `userDomainNameSource`: domainNameSource
    user_domain_name_source "userDomainNameSource": mg::Open<super::DomainNameSource>,
    /// `usernameAADSource`: usernameSource
    username_aad_source "usernameAADSource": mg::Open<super::UsernameSource>,
    /// `usernameSource`: userEmailSource, not null
    username_source "usernameSource" "r": mg::Open<super::UserEmailSource>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsPhoneEasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration, super::Entity }

impl WindowsPhoneEasEmailProfileConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsPhoneEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsPhoneEasEmailProfileConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsPhoneEasEmailProfileConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsPhoneEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsPhoneEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsPhoneEasEmailProfileConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsPhoneEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
