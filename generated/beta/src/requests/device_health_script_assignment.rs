// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceHealthScriptAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/assignments/{deviceHealthScriptAssignment-id}`.
pub type DeviceHealthScriptAssignmentResource = mg::One<
    models::DeviceHealthScriptAssignment,
>;

/// A collection of `microsoft.graph.deviceHealthScriptAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/assignments`.
pub type DeviceHealthScriptAssignmentCollection = mg::Many<
    models::DeviceHealthScriptAssignment,
    DeviceHealthScriptAssignmentResource,
>;
