// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileAppAssignment`, by its URL.
///
/// For example `/deviceAppManagement/mobileApps/{mobileApp-id}/assignments/{mobileAppAssignment-id}`.
pub type MobileAppAssignmentResource = mg::One<models::MobileAppAssignment>;

/// A collection of `microsoft.graph.mobileAppAssignment`, by its URL.
///
/// For example `/deviceAppManagement/mobileApps/{mobileApp-id}/assignments`.
pub type MobileAppAssignmentCollection = mg::Many<
    models::MobileAppAssignment,
    MobileAppAssignmentResource,
>;
