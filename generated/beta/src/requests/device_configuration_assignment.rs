// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/assignments/{deviceConfigurationAssignment-id}`.
pub type DeviceConfigurationAssignmentResource = mg::One<
    models::DeviceConfigurationAssignment,
>;

/// A collection of `microsoft.graph.deviceConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/assignments`.
pub type DeviceConfigurationAssignmentCollection = mg::Many<
    models::DeviceConfigurationAssignment,
    DeviceConfigurationAssignmentResource,
>;
