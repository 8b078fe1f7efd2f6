// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.emailFileAssessmentRequest`, by its URL.
pub type EmailFileAssessmentRequestResource = mg::One<
    models::EmailFileAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// A collection of `microsoft.graph.emailFileAssessmentRequest`, by its URL.
pub type EmailFileAssessmentRequestCollection = mg::Many<
    models::EmailFileAssessmentRequest,
    EmailFileAssessmentRequestResource,
>;
