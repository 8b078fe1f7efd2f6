// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/userStatuses/{managedDeviceMobileAppConfigurationUserStatus-id}`.
pub type ManagedDeviceMobileAppConfigurationUserStatusResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationUserStatus,
>;

/// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/userStatuses`.
pub type ManagedDeviceMobileAppConfigurationUserStatusCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationUserStatus,
    ManagedDeviceMobileAppConfigurationUserStatusResource,
>;
