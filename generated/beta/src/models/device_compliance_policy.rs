// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceCompliancePolicy`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-devicecompliancepolicy?view=graph-rest-beta>
    DeviceCompliancePolicy "microsoft.graph.deviceCompliancePolicy" "entity abstract" : super::Entity => DeviceCompliancePolicyKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceCompliancePolicy: super::Entity }

impl DeviceCompliancePolicy {
    /// `assignments`: many `deviceCompliancePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceComplianceDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        DeviceCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceComplianceDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: `deviceComplianceUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        DeviceCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceComplianceUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        DeviceCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.deviceCompliancePolicy`.
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
