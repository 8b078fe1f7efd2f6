// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedMobileApp`, by its URL.
///
/// For example `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtection-id}/apps/{managedMobileApp-id}`.
pub type ManagedMobileAppResource = mg::One<models::ManagedMobileApp>;

/// A collection of `microsoft.graph.managedMobileApp`, by its URL.
///
/// For example `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtection-id}/apps`.
pub type ManagedMobileAppCollection = mg::Many<
    models::ManagedMobileApp,
    ManagedMobileAppResource,
>;
