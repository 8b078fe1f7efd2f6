// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosCompliancePolicy`][reference], derived from
/// [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
///
/// Requests: [`IosCompliancePolicyCollection`], for example
/// `graph.device_management().device_compliance_policies().cast_to_ios_compliance_policy()`.
///
/// Operations: `assign`, `schedule_actions_for_rules`, `get_devices_scheduled_to_retire`,
/// `get_noncompliant_devices_to_retire`, `has_payload_links`,
/// `refresh_device_compliance_report_summarization`, `set_scheduled_retire_state`,
/// `validate_compliance_script`.
///
/// [`IosCompliancePolicyCollection`]: crate::requests::ios_compliance_policy::IosCompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ioscompliancepolicy?view=graph-rest-beta
pub struct IosCompliancePolicy {
    /// `advancedThreatProtectionRequiredSecurityLevel`. Never null.
    pub advanced_threat_protection_required_security_level: mg::Field<
        mg::Open<super::DeviceThreatProtectionLevel>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceThreatProtectionEnabled`. Never null.
    pub device_threat_protection_enabled: mg::Field<bool>,
    /// `deviceThreatProtectionRequiredSecurityLevel`. Never null.
    pub device_threat_protection_required_security_level: mg::Field<
        mg::Open<super::DeviceThreatProtectionLevel>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedEmailProfileRequired`. Never null.
    pub managed_email_profile_required: mg::Field<bool>,
    /// `osMaximumBuildVersion`.
    pub os_maximum_build_version: mg::Field<String>,
    /// `osMaximumVersion`.
    pub os_maximum_version: mg::Field<String>,
    /// `osMinimumBuildVersion`.
    pub os_minimum_build_version: mg::Field<String>,
    /// `osMinimumVersion`.
    pub os_minimum_version: mg::Field<String>,
    /// `passcodeBlockSimple`. Never null.
    pub passcode_block_simple: mg::Field<bool>,
    /// `passcodeExpirationDays`.
    pub passcode_expiration_days: mg::Field<i32>,
    /// `passcodeMinimumCharacterSetCount`.
    pub passcode_minimum_character_set_count: mg::Field<i32>,
    /// `passcodeMinimumLength`.
    pub passcode_minimum_length: mg::Field<i32>,
    /// `passcodeMinutesOfInactivityBeforeLock`.
    pub passcode_minutes_of_inactivity_before_lock: mg::Field<i32>,
    /// `passcodeMinutesOfInactivityBeforeScreenTimeout`.
    pub passcode_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passcodePreviousPasscodeBlockCount`.
    pub passcode_previous_passcode_block_count: mg::Field<i32>,
    /// `passcodeRequired`. Never null.
    pub passcode_required: mg::Field<bool>,
    /// `passcodeRequiredType`. Never null.
    pub passcode_required_type: mg::Field<mg::Open<super::RequiredPasswordType>>,
    /// `restrictedApps`.
    pub restricted_apps: mg::Field<Vec<super::AppListItem>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityBlockJailbrokenDevices`. Never null.
    pub security_block_jailbroken_devices: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosCompliancePolicy: "microsoft.graph.iosCompliancePolicy", entity, base super::DeviceCompliancePolicy;
    advanced_threat_protection_required_security_level: "advancedThreatProtectionRequiredSecurityLevel" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_threat_protection_enabled: "deviceThreatProtectionEnabled" required,
    device_threat_protection_required_security_level: "deviceThreatProtectionRequiredSecurityLevel" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    managed_email_profile_required: "managedEmailProfileRequired" required,
    os_maximum_build_version: "osMaximumBuildVersion",
    os_maximum_version: "osMaximumVersion",
    os_minimum_build_version: "osMinimumBuildVersion",
    os_minimum_version: "osMinimumVersion",
    passcode_block_simple: "passcodeBlockSimple" required,
    passcode_expiration_days: "passcodeExpirationDays",
    passcode_minimum_character_set_count: "passcodeMinimumCharacterSetCount",
    passcode_minimum_length: "passcodeMinimumLength",
    passcode_minutes_of_inactivity_before_lock: "passcodeMinutesOfInactivityBeforeLock",
    passcode_minutes_of_inactivity_before_screen_timeout: "passcodeMinutesOfInactivityBeforeScreenTimeout",
    passcode_previous_passcode_block_count: "passcodePreviousPasscodeBlockCount",
    passcode_required: "passcodeRequired" required,
    passcode_required_type: "passcodeRequiredType" required,
    restricted_apps: "restrictedApps",
    role_scope_tag_ids: "roleScopeTagIds",
    security_block_jailbroken_devices: "securityBlockJailbrokenDevices" required,
    version: "version" required,
}

mg::derived_from! { IosCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl IosCompliancePolicy {
    /// `assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](super::DeviceCompliancePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](super::DeviceComplianceDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](super::DeviceComplianceDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](super::DeviceComplianceScheduledActionForRule).
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: [`DeviceComplianceUserOverview`](super::DeviceComplianceUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many [`DeviceComplianceUserStatus`](super::DeviceComplianceUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
