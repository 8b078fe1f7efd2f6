// @generated
use crate::{mg, models, requests};

/// Requests on one [`UrlThreatSubmission`](models::security::UrlThreatSubmission): `get`, `update`,
/// `delete`.
///
/// For example `graph.threat_submission().url_threats().id(id)`.
pub type UrlThreatSubmissionResource = mg::One<
    models::security::UrlThreatSubmission,
    requests::security::threat_submission::ThreatSubmissionResource,
>;

/// Requests on a collection of [`UrlThreatSubmission`](models::security::UrlThreatSubmission):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.threat_submission().url_threats()`.
pub type UrlThreatSubmissionCollection = mg::Many<
    models::security::UrlThreatSubmission,
    UrlThreatSubmissionResource,
>;
