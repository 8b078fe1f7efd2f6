// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationDeviceOverview`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/deviceStatusOverview`.
pub type DeviceConfigurationDeviceOverviewResource = mg::One<
    models::DeviceConfigurationDeviceOverview,
>;
