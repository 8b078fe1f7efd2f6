// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailAssessmentRequest`](models::MailAssessmentRequest): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .id(id)
///     .cast_to_mail_assessment_request()
/// ```
pub type MailAssessmentRequestResource = mg::One<
    models::MailAssessmentRequest,
    requests::threat_assessment_request::ThreatAssessmentRequestResource,
>;

/// Requests on a collection of [`MailAssessmentRequest`](models::MailAssessmentRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .cast_to_mail_assessment_request()
/// ```
pub type MailAssessmentRequestCollection = mg::Many<
    models::MailAssessmentRequest,
    MailAssessmentRequestResource,
>;
