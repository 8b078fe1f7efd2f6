// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidWorkProfileNineWorkEasConfiguration`, an entity type derived from `microsoft.graph.androidWorkProfileEasEmailProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidworkprofilenineworkeasconfiguration?view=graph-rest-beta>
    AndroidWorkProfileNineWorkEasConfiguration "microsoft.graph.androidWorkProfileNineWorkEasConfiguration" "entity" : super::AndroidWorkProfileEasEmailProfileBase;
    /// `authenticationMethod`: easAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::EasAuthenticationMethod>,
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
    /// `durationOfEmailToSync`: emailSyncDuration, not null
    duration_of_email_to_sync "durationOfEmailToSync" "r": mg::Open<super::EmailSyncDuration>,
    /// `emailAddressSource`: userEmailSource, not null
    email_address_source "emailAddressSource" "r": mg::Open<super::UserEmailSource>,
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
    /// `usernameSource`: androidUsernameSource, not null
    username_source "usernameSource" "r": mg::Open<super::AndroidUsernameSource>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AndroidWorkProfileNineWorkEasConfiguration: super::AndroidWorkProfileEasEmailProfileBase, super::DeviceConfiguration, super::Entity }

impl AndroidWorkProfileNineWorkEasConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: `androidWorkProfileCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        super::AndroidWorkProfileCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidWorkProfileNineWorkEasConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
