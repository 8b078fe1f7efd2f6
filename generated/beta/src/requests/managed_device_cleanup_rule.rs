// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceCleanupRule`](models::ManagedDeviceCleanupRule): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().managed_device_cleanup_rules().id(id)`.
pub type ManagedDeviceCleanupRuleResource = mg::One<models::ManagedDeviceCleanupRule>;

/// Requests on a collection of [`ManagedDeviceCleanupRule`](models::ManagedDeviceCleanupRule):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().managed_device_cleanup_rules()`.
pub type ManagedDeviceCleanupRuleCollection = mg::Many<
    models::ManagedDeviceCleanupRule,
    ManagedDeviceCleanupRuleResource,
>;
