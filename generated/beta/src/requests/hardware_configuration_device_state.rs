// @generated
use crate::{mg, models};

/// One `microsoft.graph.hardwareConfigurationDeviceState`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}/deviceRunStates/{hardwareConfigurationDeviceState-id}`.
pub type HardwareConfigurationDeviceStateResource = mg::One<
    models::HardwareConfigurationDeviceState,
>;

/// A collection of `microsoft.graph.hardwareConfigurationDeviceState`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}/deviceRunStates`.
pub type HardwareConfigurationDeviceStateCollection = mg::Many<
    models::HardwareConfigurationDeviceState,
    HardwareConfigurationDeviceStateResource,
>;
