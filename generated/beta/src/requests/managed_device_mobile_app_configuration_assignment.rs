// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceMobileAppConfigurationAssignment`, by its URL.
///
/// For example `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfiguration-id}/assignments/{managedDeviceMobileAppConfigurationAssignment-id}`.
pub type ManagedDeviceMobileAppConfigurationAssignmentResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationAssignment,
>;

/// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationAssignment`, by its URL.
///
/// For example `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfiguration-id}/assignments`.
pub type ManagedDeviceMobileAppConfigurationAssignmentCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationAssignment,
    ManagedDeviceMobileAppConfigurationAssignmentResource,
>;
