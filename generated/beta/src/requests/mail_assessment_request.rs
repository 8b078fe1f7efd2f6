// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mailAssessmentRequest`, by its URL.
pub type MailAssessmentRequestResource = mg::One<
    models::MailAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// A collection of `microsoft.graph.mailAssessmentRequest`, by its URL.
pub type MailAssessmentRequestCollection = mg::Many<
    models::MailAssessmentRequest,
    MailAssessmentRequestResource,
>;
