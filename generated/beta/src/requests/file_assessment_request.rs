// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileAssessmentRequest`](models::FileAssessmentRequest): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .id(id)
///     .cast_to_file_assessment_request()
/// ```
pub type FileAssessmentRequestResource = mg::One<
    models::FileAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// Requests on a collection of [`FileAssessmentRequest`](models::FileAssessmentRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .cast_to_file_assessment_request()
/// ```
pub type FileAssessmentRequestCollection = mg::Many<
    models::FileAssessmentRequest,
    FileAssessmentRequestResource,
>;
