// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementScriptAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/assignments/{deviceManagementScriptAssignment-id}`.
pub type DeviceManagementScriptAssignmentResource = mg::One<
    models::DeviceManagementScriptAssignment,
>;

/// A collection of `microsoft.graph.deviceManagementScriptAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/assignments`.
pub type DeviceManagementScriptAssignmentCollection = mg::Many<
    models::DeviceManagementScriptAssignment,
    DeviceManagementScriptAssignmentResource,
>;
