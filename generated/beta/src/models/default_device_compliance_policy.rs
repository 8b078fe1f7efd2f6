// @generated
use crate::mg;

/// Entity type [`microsoft.graph.defaultDeviceCompliancePolicy`][reference], derived from
/// [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
///
/// Requests: [`DefaultDeviceCompliancePolicyCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_default_device_compliance_policy()
/// ```
///
/// Operations: `assign`, `schedule_actions_for_rules`, `get_devices_scheduled_to_retire`,
/// `get_noncompliant_devices_to_retire`, `has_payload_links`,
/// `refresh_device_compliance_report_summarization`, `set_scheduled_retire_state`,
/// `validate_compliance_script`.
///
/// [`DefaultDeviceCompliancePolicyCollection`]: crate::requests::default_device_compliance_policy::DefaultDeviceCompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/defaultdevicecompliancepolicy?view=graph-rest-beta
pub struct DefaultDeviceCompliancePolicy {
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
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DefaultDeviceCompliancePolicy: "microsoft.graph.defaultDeviceCompliancePolicy", entity, base super::DeviceCompliancePolicy;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { DefaultDeviceCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl DefaultDeviceCompliancePolicy {
    /// `assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](super::DeviceCompliancePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DefaultDeviceCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        DefaultDeviceCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](super::DeviceComplianceDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        DefaultDeviceCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](super::DeviceComplianceDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        DefaultDeviceCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](super::DeviceComplianceScheduledActionForRule).
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        DefaultDeviceCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: [`DeviceComplianceUserOverview`](super::DeviceComplianceUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        DefaultDeviceCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many [`DeviceComplianceUserStatus`](super::DeviceComplianceUserStatus).
    pub const USER_STATUSES: mg::Nav<
        DefaultDeviceCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
