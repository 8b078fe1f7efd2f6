// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationPointsOutcome`, by its URL.
pub type EducationPointsOutcomeResource = mg::One<models::EducationPointsOutcome>;

/// A collection of `microsoft.graph.educationPointsOutcome`, by its URL.
pub type EducationPointsOutcomeCollection = mg::Many<
    models::EducationPointsOutcome,
    EducationPointsOutcomeResource,
>;
