// @generated
use crate::{mg, models};

/// Requests on one [`EducationAssignmentDefaults`](models::EducationAssignmentDefaults): `get`,
/// `update`, `delete`.
///
/// For example `graph.education().classes().id(id).assignment_defaults()`.
pub type EducationAssignmentDefaultsResource = mg::One<
    models::EducationAssignmentDefaults,
>;
