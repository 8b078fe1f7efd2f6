// @generated
use crate::{mg, models};

/// One `microsoft.graph.iosLobAppProvisioningConfigurationAssignment`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/assignments/{iosLobAppProvisioningConfigurationAssignment-id}`.
pub type IosLobAppProvisioningConfigurationAssignmentResource = mg::One<
    models::IosLobAppProvisioningConfigurationAssignment,
>;

/// A collection of `microsoft.graph.iosLobAppProvisioningConfigurationAssignment`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/assignments`.
pub type IosLobAppProvisioningConfigurationAssignmentCollection = mg::Many<
    models::IosLobAppProvisioningConfigurationAssignment,
    IosLobAppProvisioningConfigurationAssignmentResource,
>;
