// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidEasEmailProfileConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidEasEmailProfileConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_eas_email_profile_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidEasEmailProfileConfigurationCollection`]: crate::requests::android_eas_email_profile_configuration::AndroidEasEmailProfileConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androideasemailprofileconfiguration?view=graph-rest-beta
pub struct AndroidEasEmailProfileConfiguration {
    /// `accountName`. Never null.
    pub account_name: mg::Field<String>,
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::EasAuthenticationMethod>>,
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
    /// `requireSmime`. Never null.
    pub require_smime: mg::Field<bool>,
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
    /// `syncNotes`. Never null.
    pub sync_notes: mg::Field<bool>,
    /// `syncTasks`. Never null.
    pub sync_tasks: mg::Field<bool>,
    /// `userDomainNameSource`.
    pub user_domain_name_source: mg::Field<mg::Open<super::DomainNameSource>>,
    /// `usernameSource`. Never null.
    pub username_source: mg::Field<mg::Open<super::AndroidUsernameSource>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidEasEmailProfileConfiguration: "microsoft.graph.androidEasEmailProfileConfiguration", entity, base super::DeviceConfiguration;
    account_name: "accountName" required,
    authentication_method: "authenticationMethod" required,
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
    require_smime: "requireSmime" required,
    require_ssl: "requireSsl" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    sync_calendar: "syncCalendar" required,
    sync_contacts: "syncContacts" required,
    sync_notes: "syncNotes" required,
    sync_tasks: "syncTasks" required,
    user_domain_name_source: "userDomainNameSource",
    username_source: "usernameSource" required,
    version: "version" required,
}

mg::derived_from! { AndroidEasEmailProfileConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidEasEmailProfileConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`:
    /// [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        super::AndroidCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `smimeSigningCertificate`:
    /// [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase).
    pub const SMIME_SIGNING_CERTIFICATE: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        super::AndroidCertificateProfileBase,
    > = mg::Nav::new("smimeSigningCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
