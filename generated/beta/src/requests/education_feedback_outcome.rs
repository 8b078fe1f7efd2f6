// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationFeedbackOutcome`, by its URL.
pub type EducationFeedbackOutcomeResource = mg::One<models::EducationFeedbackOutcome>;

/// A collection of `microsoft.graph.educationFeedbackOutcome`, by its URL.
pub type EducationFeedbackOutcomeCollection = mg::Many<
    models::EducationFeedbackOutcome,
    EducationFeedbackOutcomeResource,
>;
