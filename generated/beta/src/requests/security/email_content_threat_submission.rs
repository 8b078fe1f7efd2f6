// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EmailContentThreatSubmission`](models::security::EmailContentThreatSubmission): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.threat_submission().email_threats().id(id).cast_to_email_content_threat_submission()`.
pub type EmailContentThreatSubmissionResource = mg::One<
    models::security::EmailContentThreatSubmission,
    requests::security::email_threat_submission::EmailThreatSubmissionResource,
>;

/// Requests on a collection of
/// [`EmailContentThreatSubmission`](models::security::EmailContentThreatSubmission): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.threat_submission().email_threats().cast_to_email_content_threat_submission()`.
pub type EmailContentThreatSubmissionCollection = mg::Many<
    models::security::EmailContentThreatSubmission,
    EmailContentThreatSubmissionResource,
>;
