// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationRubricOutcome`, by its URL.
pub type EducationRubricOutcomeResource = mg::One<models::EducationRubricOutcome>;

/// A collection of `microsoft.graph.educationRubricOutcome`, by its URL.
pub type EducationRubricOutcomeCollection = mg::Many<
    models::EducationRubricOutcome,
    EducationRubricOutcomeResource,
>;
