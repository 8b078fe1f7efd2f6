// @generated
use crate::{mg, models};

/// One `microsoft.graph.hardwareConfigurationUserState`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}/userRunStates/{hardwareConfigurationUserState-id}`.
pub type HardwareConfigurationUserStateResource = mg::One<
    models::HardwareConfigurationUserState,
>;

/// A collection of `microsoft.graph.hardwareConfigurationUserState`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}/userRunStates`.
pub type HardwareConfigurationUserStateCollection = mg::Many<
    models::HardwareConfigurationUserState,
    HardwareConfigurationUserStateResource,
>;
