// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementIntentAssignment`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/assignments/{deviceManagementIntentAssignment-id}`.
pub type DeviceManagementIntentAssignmentResource = mg::One<
    models::DeviceManagementIntentAssignment,
>;

/// A collection of `microsoft.graph.deviceManagementIntentAssignment`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/assignments`.
pub type DeviceManagementIntentAssignmentCollection = mg::Many<
    models::DeviceManagementIntentAssignment,
    DeviceManagementIntentAssignmentResource,
>;
