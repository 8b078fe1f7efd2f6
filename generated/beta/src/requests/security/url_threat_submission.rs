// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.urlThreatSubmission`, by its URL.
///
/// For example `/threatSubmission/urlThreats/{urlThreatSubmission-id}`.
pub type UrlThreatSubmissionResource = mg::One<
    models::security::UrlThreatSubmission,
    requests::security::threat_submission::ThreatSubmissionResource,
>;

/// A collection of `microsoft.graph.security.urlThreatSubmission`, by its URL.
///
/// For example `/threatSubmission/urlThreats`.
pub type UrlThreatSubmissionCollection = mg::Many<
    models::security::UrlThreatSubmission,
    UrlThreatSubmissionResource,
>;
