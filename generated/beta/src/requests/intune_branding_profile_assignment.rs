// @generated
use crate::{mg, models};

/// One `microsoft.graph.intuneBrandingProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfile-id}/assignments/{intuneBrandingProfileAssignment-id}`.
pub type IntuneBrandingProfileAssignmentResource = mg::One<
    models::IntuneBrandingProfileAssignment,
>;

/// A collection of `microsoft.graph.intuneBrandingProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfile-id}/assignments`.
pub type IntuneBrandingProfileAssignmentCollection = mg::Many<
    models::IntuneBrandingProfileAssignment,
    IntuneBrandingProfileAssignmentResource,
>;
