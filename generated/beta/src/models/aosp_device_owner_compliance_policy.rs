// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aospDeviceOwnerCompliancePolicy`][reference], derived from
/// [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
///
/// Requests: [`AospDeviceOwnerCompliancePolicyCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_aosp_device_owner_compliance_policy()
/// ```
///
/// Operations: `assign`, `schedule_actions_for_rules`, `get_devices_scheduled_to_retire`,
/// `get_noncompliant_devices_to_retire`, `has_payload_links`,
/// `refresh_device_compliance_report_summarization`, `set_scheduled_retire_state`,
/// `validate_compliance_script`.
///
/// [`AospDeviceOwnerCompliancePolicyCollection`]: crate::requests::aosp_device_owner_compliance_policy::AospDeviceOwnerCompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/aospdeviceownercompliancepolicy?view=graph-rest-beta
pub struct AospDeviceOwnerCompliancePolicy {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `minAndroidSecurityPatchLevel`.
    pub min_android_security_patch_level: mg::Field<String>,
    /// `osMaximumVersion`.
    pub os_maximum_version: mg::Field<String>,
    /// `osMinimumVersion`.
    pub os_minimum_version: mg::Field<String>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeLock`.
    pub password_minutes_of_inactivity_before_lock: mg::Field<i32>,
    /// `passwordRequired`.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredType`.
    pub password_required_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityBlockJailbrokenDevices`.
    pub security_block_jailbroken_devices: mg::Field<bool>,
    /// `storageRequireEncryption`.
    pub storage_require_encryption: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AospDeviceOwnerCompliancePolicy: "microsoft.graph.aospDeviceOwnerCompliancePolicy", entity, base super::DeviceCompliancePolicy;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    min_android_security_patch_level: "minAndroidSecurityPatchLevel",
    os_maximum_version: "osMaximumVersion",
    os_minimum_version: "osMinimumVersion",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_lock: "passwordMinutesOfInactivityBeforeLock",
    password_required: "passwordRequired",
    password_required_type: "passwordRequiredType",
    role_scope_tag_ids: "roleScopeTagIds",
    security_block_jailbroken_devices: "securityBlockJailbrokenDevices",
    storage_require_encryption: "storageRequireEncryption",
    version: "version" required,
}

mg::derived_from! { AospDeviceOwnerCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl AospDeviceOwnerCompliancePolicy {
    /// `assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](super::DeviceCompliancePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AospDeviceOwnerCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](super::DeviceComplianceDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](super::DeviceComplianceDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AospDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](super::DeviceComplianceScheduledActionForRule).
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        AospDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: [`DeviceComplianceUserOverview`](super::DeviceComplianceUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many [`DeviceComplianceUserStatus`](super::DeviceComplianceUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AospDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
