// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.deviceCompliancePolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceCompliancePolicyCollection`], for example
/// `graph.device_management().device_compliance_policies()`.
///
/// Operations: `assign`, `schedule_actions_for_rules`, `get_devices_scheduled_to_retire`,
/// `get_noncompliant_devices_to_retire`, `has_payload_links`,
/// `refresh_device_compliance_report_summarization`, `set_scheduled_retire_state`,
/// `validate_compliance_script`.
///
/// [`DeviceCompliancePolicyCollection`]: crate::requests::device_compliance_policy::DeviceCompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-devicecompliancepolicy?view=graph-rest-beta
pub struct DeviceCompliancePolicy {
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
    DeviceCompliancePolicy: "microsoft.graph.deviceCompliancePolicy", entity abstract, base super::Entity, family DeviceCompliancePolicyKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { DeviceCompliancePolicy: super::Entity }

impl DeviceCompliancePolicy {
    /// `assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](super::DeviceCompliancePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](super::DeviceComplianceDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        DeviceCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](super::DeviceComplianceDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](super::DeviceComplianceScheduledActionForRule).
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: [`DeviceComplianceUserOverview`](super::DeviceComplianceUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        DeviceCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many [`DeviceComplianceUserStatus`](super::DeviceComplianceUserStatus).
    pub const USER_STATUSES: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`DeviceCompliancePolicy`].
#[non_exhaustive]
pub enum DeviceCompliancePolicyKind {
    AndroidCompliancePolicy(Box<super::AndroidCompliancePolicy>),
    AndroidDeviceOwnerCompliancePolicy(Box<super::AndroidDeviceOwnerCompliancePolicy>),
    AndroidForWorkCompliancePolicy(Box<super::AndroidForWorkCompliancePolicy>),
    AndroidWorkProfileCompliancePolicy(Box<super::AndroidWorkProfileCompliancePolicy>),
    AospDeviceOwnerCompliancePolicy(Box<super::AospDeviceOwnerCompliancePolicy>),
    DefaultDeviceCompliancePolicy(Box<super::DefaultDeviceCompliancePolicy>),
    IosCompliancePolicy(Box<super::IosCompliancePolicy>),
    MacOsCompliancePolicy(Box<super::MacOsCompliancePolicy>),
    Windows10CompliancePolicy(Box<super::Windows10CompliancePolicy>),
    Windows10MobileCompliancePolicy(Box<super::Windows10MobileCompliancePolicy>),
    Windows81CompliancePolicy(Box<super::Windows81CompliancePolicy>),
    WindowsPhone81CompliancePolicy(Box<super::WindowsPhone81CompliancePolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceCompliancePolicy>),
}

mg::family! {
    DeviceCompliancePolicy => DeviceCompliancePolicyKind;
    AndroidCompliancePolicy(super::AndroidCompliancePolicy),
    AndroidDeviceOwnerCompliancePolicy(super::AndroidDeviceOwnerCompliancePolicy),
    AndroidForWorkCompliancePolicy(super::AndroidForWorkCompliancePolicy),
    AndroidWorkProfileCompliancePolicy(super::AndroidWorkProfileCompliancePolicy),
    AospDeviceOwnerCompliancePolicy(super::AospDeviceOwnerCompliancePolicy),
    DefaultDeviceCompliancePolicy(super::DefaultDeviceCompliancePolicy),
    IosCompliancePolicy(super::IosCompliancePolicy),
    MacOsCompliancePolicy(super::MacOsCompliancePolicy),
    Windows10CompliancePolicy(super::Windows10CompliancePolicy),
    Windows10MobileCompliancePolicy(super::Windows10MobileCompliancePolicy),
    Windows81CompliancePolicy(super::Windows81CompliancePolicy),
    WindowsPhone81CompliancePolicy(super::WindowsPhone81CompliancePolicy),
}
