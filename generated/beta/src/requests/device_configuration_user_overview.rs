// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationUserOverview`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/userStatusOverview`.
pub type DeviceConfigurationUserOverviewResource = mg::One<
    models::DeviceConfigurationUserOverview,
>;
