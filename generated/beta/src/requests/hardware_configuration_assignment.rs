// @generated
use crate::{mg, models};

/// One `microsoft.graph.hardwareConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}/assignments/{hardwareConfigurationAssignment-id}`.
pub type HardwareConfigurationAssignmentResource = mg::One<
    models::HardwareConfigurationAssignment,
>;

/// A collection of `microsoft.graph.hardwareConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}/assignments`.
pub type HardwareConfigurationAssignmentCollection = mg::Many<
    models::HardwareConfigurationAssignment,
    HardwareConfigurationAssignmentResource,
>;
