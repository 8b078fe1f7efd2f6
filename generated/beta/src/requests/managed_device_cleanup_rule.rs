// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceCleanupRule`, by its URL.
///
/// For example `/deviceManagement/managedDeviceCleanupRules/{managedDeviceCleanupRule-id}`.
pub type ManagedDeviceCleanupRuleResource = mg::One<models::ManagedDeviceCleanupRule>;

/// A collection of `microsoft.graph.managedDeviceCleanupRule`, by its URL.
///
/// For example `/deviceManagement/managedDeviceCleanupRules`.
pub type ManagedDeviceCleanupRuleCollection = mg::Many<
    models::ManagedDeviceCleanupRule,
    ManagedDeviceCleanupRuleResource,
>;
