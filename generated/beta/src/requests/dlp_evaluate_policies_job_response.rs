// @generated
use crate::{mg, models};

/// One `microsoft.graph.dlpEvaluatePoliciesJobResponse`, by its URL.
pub type DlpEvaluatePoliciesJobResponseResource = mg::One<
    models::DlpEvaluatePoliciesJobResponse,
>;

/// A collection of `microsoft.graph.dlpEvaluatePoliciesJobResponse`, by its URL.
pub type DlpEvaluatePoliciesJobResponseCollection = mg::Many<
    models::DlpEvaluatePoliciesJobResponse,
    DlpEvaluatePoliciesJobResponseResource,
>;
