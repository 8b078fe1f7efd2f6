// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.urlAssessmentRequest`, by its URL.
pub type UrlAssessmentRequestResource = mg::One<
    models::UrlAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// A collection of `microsoft.graph.urlAssessmentRequest`, by its URL.
pub type UrlAssessmentRequestCollection = mg::Many<
    models::UrlAssessmentRequest,
    UrlAssessmentRequestResource,
>;
