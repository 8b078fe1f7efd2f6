// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementScriptGroupAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/groupAssignments/{deviceManagementScriptGroupAssignment-id}`.
pub type DeviceManagementScriptGroupAssignmentResource = mg::One<
    models::DeviceManagementScriptGroupAssignment,
>;

/// A collection of `microsoft.graph.deviceManagementScriptGroupAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/groupAssignments`.
pub type DeviceManagementScriptGroupAssignmentCollection = mg::Many<
    models::DeviceManagementScriptGroupAssignment,
    DeviceManagementScriptGroupAssignmentResource,
>;
