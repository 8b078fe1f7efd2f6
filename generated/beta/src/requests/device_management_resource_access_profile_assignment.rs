// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementResourceAccessProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBase-id}/assignments/{deviceManagementResourceAccessProfileAssignment-id}`.
pub type DeviceManagementResourceAccessProfileAssignmentResource = mg::One<
    models::DeviceManagementResourceAccessProfileAssignment,
>;

/// A collection of `microsoft.graph.deviceManagementResourceAccessProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBase-id}/assignments`.
pub type DeviceManagementResourceAccessProfileAssignmentCollection = mg::Many<
    models::DeviceManagementResourceAccessProfileAssignment,
    DeviceManagementResourceAccessProfileAssignmentResource,
>;
