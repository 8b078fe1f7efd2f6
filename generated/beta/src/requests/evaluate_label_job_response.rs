// @generated
use crate::{mg, models};

/// One `microsoft.graph.evaluateLabelJobResponse`, by its URL.
pub type EvaluateLabelJobResponseResource = mg::One<models::EvaluateLabelJobResponse>;

/// A collection of `microsoft.graph.evaluateLabelJobResponse`, by its URL.
pub type EvaluateLabelJobResponseCollection = mg::Many<
    models::EvaluateLabelJobResponse,
    EvaluateLabelJobResponseResource,
>;
