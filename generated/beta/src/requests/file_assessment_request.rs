// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.fileAssessmentRequest`, by its URL.
pub type FileAssessmentRequestResource = mg::One<
    models::FileAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// A collection of `microsoft.graph.fileAssessmentRequest`, by its URL.
pub type FileAssessmentRequestCollection = mg::Many<
    models::FileAssessmentRequest,
    FileAssessmentRequestResource,
>;
