// @generated
use crate::{mg, models, requests};

/// Requests on one [`EmailUrlThreatSubmission`](models::security::EmailUrlThreatSubmission): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.threat_submission().email_threats().id(id).cast_to_email_url_threat_submission()`.
pub type EmailUrlThreatSubmissionResource = mg::One<
    models::security::EmailUrlThreatSubmission,
    requests::security::email_threat_submission::EmailThreatSubmissionResource,
>;

/// Requests on a collection of
/// [`EmailUrlThreatSubmission`](models::security::EmailUrlThreatSubmission): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.threat_submission().email_threats().cast_to_email_url_threat_submission()`.
pub type EmailUrlThreatSubmissionCollection = mg::Many<
    models::security::EmailUrlThreatSubmission,
    EmailUrlThreatSubmissionResource,
>;
