// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatus-id}`.
pub type ManagedDeviceMobileAppConfigurationDeviceStatusResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationDeviceStatus,
>;

/// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/deviceStatuses`.
pub type ManagedDeviceMobileAppConfigurationDeviceStatusCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationDeviceStatus,
    ManagedDeviceMobileAppConfigurationDeviceStatusResource,
>;
