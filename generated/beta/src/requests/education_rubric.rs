// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationRubric`, by its URL.
///
/// For example `/education/me/rubrics/{educationRubric-id}`.
pub type EducationRubricResource = mg::One<models::EducationRubric>;

/// A collection of `microsoft.graph.educationRubric`, by its URL.
///
/// For example `/education/me/rubrics`.
pub type EducationRubricCollection = mg::Many<
    models::EducationRubric,
    EducationRubricResource,
>;
