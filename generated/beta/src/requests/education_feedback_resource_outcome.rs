// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationFeedbackResourceOutcome`, by its URL.
pub type EducationFeedbackResourceOutcomeResource = mg::One<
    models::EducationFeedbackResourceOutcome,
>;

/// A collection of `microsoft.graph.educationFeedbackResourceOutcome`, by its URL.
pub type EducationFeedbackResourceOutcomeCollection = mg::Many<
    models::EducationFeedbackResourceOutcome,
    EducationFeedbackResourceOutcomeResource,
>;
