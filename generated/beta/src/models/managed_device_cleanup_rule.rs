// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceCleanupRule`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceCleanupRuleCollection`], for example
/// `graph.device_management().managed_device_cleanup_rules()`.
///
/// [`ManagedDeviceCleanupRuleCollection`]: crate::requests::managed_device_cleanup_rule::ManagedDeviceCleanupRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicecleanuprule?view=graph-rest-beta
pub struct ManagedDeviceCleanupRule {
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceCleanupRulePlatformType`. Never null.
    pub device_cleanup_rule_platform_type: mg::Field<
        mg::Open<super::DeviceCleanupRulePlatformType>,
    >,
    /// `deviceInactivityBeforeRetirementInDays`. Never null.
    pub device_inactivity_before_retirement_in_days: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceCleanupRule: "microsoft.graph.managedDeviceCleanupRule", entity, base super::Entity;
    description: "description",
    device_cleanup_rule_platform_type: "deviceCleanupRulePlatformType" required,
    device_inactivity_before_retirement_in_days: "deviceInactivityBeforeRetirementInDays" required,
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
}

mg::derived_from! { ManagedDeviceCleanupRule: super::Entity }
