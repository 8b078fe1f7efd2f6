// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceMobileAppConfigurationAssignment`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_app_configurations().id(id).assignments().id(id)`.
///
/// [`ManagedDeviceMobileAppConfigurationAssignment`]: models::ManagedDeviceMobileAppConfigurationAssignment
pub type ManagedDeviceMobileAppConfigurationAssignmentResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationAssignment,
>;

/// Requests on a collection of [`ManagedDeviceMobileAppConfigurationAssignment`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_app_configurations().id(id).assignments()`.
///
/// [`ManagedDeviceMobileAppConfigurationAssignment`]: models::ManagedDeviceMobileAppConfigurationAssignment
pub type ManagedDeviceMobileAppConfigurationAssignmentCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationAssignment,
    ManagedDeviceMobileAppConfigurationAssignmentResource,
>;
