// @generated
use crate::{mg, models, requests};

/// Requests on one [`UrlAssessmentRequest`](models::UrlAssessmentRequest): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .id(id)
///     .cast_to_url_assessment_request()
/// ```
pub type UrlAssessmentRequestResource = mg::One<
    models::UrlAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// Requests on a collection of [`UrlAssessmentRequest`](models::UrlAssessmentRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.information_protection().threat_assessment_requests().cast_to_url_assessment_request()`.
pub type UrlAssessmentRequestCollection = mg::Many<
    models::UrlAssessmentRequest,
    UrlAssessmentRequestResource,
>;
