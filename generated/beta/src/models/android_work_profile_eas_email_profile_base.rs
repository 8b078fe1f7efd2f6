// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.androidWorkProfileEasEmailProfileBase`][reference],
/// derived from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidWorkProfileEasEmailProfileBaseCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_eas_email_profile_base()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidWorkProfileEasEmailProfileBaseCollection`]: crate::requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidworkprofileeasemailprofilebase?view=graph-rest-beta
pub struct AndroidWorkProfileEasEmailProfileBase {
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::EasAuthenticationMethod>>,
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
    /// `durationOfEmailToSync`. Never null.
    pub duration_of_email_to_sync: mg::Field<mg::Open<super::EmailSyncDuration>>,
    /// `emailAddressSource`. Never null.
    pub email_address_source: mg::Field<mg::Open<super::UserEmailSource>>,
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
    AndroidWorkProfileEasEmailProfileBase: "microsoft.graph.androidWorkProfileEasEmailProfileBase", entity abstract, base super::DeviceConfiguration, family AndroidWorkProfileEasEmailProfileBaseKind;
    authentication_method: "authenticationMethod" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    duration_of_email_to_sync: "durationOfEmailToSync" required,
    email_address_source: "emailAddressSource" required,
    host_name: "hostName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    require_ssl: "requireSsl" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    username_source: "usernameSource" required,
    version: "version" required,
}

mg::derived_from! { AndroidWorkProfileEasEmailProfileBase: super::DeviceConfiguration, super::Entity }

impl AndroidWorkProfileEasEmailProfileBase {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: [`AndroidWorkProfileCertificateProfileBase`].
    ///
    /// [`AndroidWorkProfileCertificateProfileBase`]: super::AndroidWorkProfileCertificateProfileBase
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        super::AndroidWorkProfileCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidWorkProfileEasEmailProfileBase,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`AndroidWorkProfileEasEmailProfileBase`].
#[non_exhaustive]
pub enum AndroidWorkProfileEasEmailProfileBaseKind {
    AndroidWorkProfileGmailEasConfiguration(
        Box<super::AndroidWorkProfileGmailEasConfiguration>,
    ),
    AndroidWorkProfileNineWorkEasConfiguration(
        Box<super::AndroidWorkProfileNineWorkEasConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidWorkProfileEasEmailProfileBase>),
}

mg::family! {
    AndroidWorkProfileEasEmailProfileBase => AndroidWorkProfileEasEmailProfileBaseKind;
    AndroidWorkProfileGmailEasConfiguration(super::AndroidWorkProfileGmailEasConfiguration),
    AndroidWorkProfileNineWorkEasConfiguration(super::AndroidWorkProfileNineWorkEasConfiguration),
}
