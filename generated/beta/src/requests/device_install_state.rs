// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceInstallState`, by its URL.
///
/// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/deviceStates/{deviceInstallState-id}`.
pub type DeviceInstallStateResource = mg::One<models::DeviceInstallState>;

/// A collection of `microsoft.graph.deviceInstallState`, by its URL.
///
/// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/deviceStates`.
pub type DeviceInstallStateCollection = mg::Many<
    models::DeviceInstallState,
    DeviceInstallStateResource,
>;
