// @generated
use crate::{mg, models};

/// Requests on one [`IosLobAppProvisioningConfigurationAssignment`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .assignments()
///     .id(id)
/// ```
///
/// [`IosLobAppProvisioningConfigurationAssignment`]: models::IosLobAppProvisioningConfigurationAssignment
pub type IosLobAppProvisioningConfigurationAssignmentResource = mg::One<
    models::IosLobAppProvisioningConfigurationAssignment,
>;

/// Requests on a collection of [`IosLobAppProvisioningConfigurationAssignment`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().ios_lob_app_provisioning_configurations().id(id).assignments()`.
///
/// [`IosLobAppProvisioningConfigurationAssignment`]: models::IosLobAppProvisioningConfigurationAssignment
pub type IosLobAppProvisioningConfigurationAssignmentCollection = mg::Many<
    models::IosLobAppProvisioningConfigurationAssignment,
    IosLobAppProvisioningConfigurationAssignmentResource,
>;
