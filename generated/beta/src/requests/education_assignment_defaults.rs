// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationAssignmentDefaults`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/assignmentDefaults`.
pub type EducationAssignmentDefaultsResource = mg::One<
    models::EducationAssignmentDefaults,
>;
