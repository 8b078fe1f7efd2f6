// @generated
use crate::{mg, models, requests};

/// Requests on one [`EmailFileAssessmentRequest`](models::EmailFileAssessmentRequest): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .id(id)
///     .cast_to_email_file_assessment_request()
/// ```
pub type EmailFileAssessmentRequestResource = mg::One<
    models::EmailFileAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// Requests on a collection of [`EmailFileAssessmentRequest`](models::EmailFileAssessmentRequest):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .cast_to_email_file_assessment_request()
/// ```
pub type EmailFileAssessmentRequestCollection = mg::Many<
    models::EmailFileAssessmentRequest,
    EmailFileAssessmentRequestResource,
>;
