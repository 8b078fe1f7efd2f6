// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceMobileAppConfigurationState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/managedDeviceMobileAppConfigurationStates/{managedDeviceMobileAppConfigurationState-id}`.
pub type ManagedDeviceMobileAppConfigurationStateResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationState,
>;

/// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/managedDeviceMobileAppConfigurationStates`.
pub type ManagedDeviceMobileAppConfigurationStateCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationState,
    ManagedDeviceMobileAppConfigurationStateResource,
>;
