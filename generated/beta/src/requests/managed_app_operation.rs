// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedAppOperation`, by its URL.
///
/// For example `/deviceAppManagement/managedAppRegistrations/{managedAppRegistration-id}/operations/{managedAppOperation-id}`.
pub type ManagedAppOperationResource = mg::One<models::ManagedAppOperation>;

/// A collection of `microsoft.graph.managedAppOperation`, by its URL.
///
/// For example `/deviceAppManagement/managedAppRegistrations/{managedAppRegistration-id}/operations`.
pub type ManagedAppOperationCollection = mg::Many<
    models::ManagedAppOperation,
    ManagedAppOperationResource,
>;
