// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.emailUrlThreatSubmission`, by its URL.
pub type EmailUrlThreatSubmissionResource = mg::One<
    models::security::EmailUrlThreatSubmission,
    requests::security::email_threat_submission::EmailThreatSubmissionResource,
>;

/// A collection of `microsoft.graph.security.emailUrlThreatSubmission`, by its URL.
pub type EmailUrlThreatSubmissionCollection = mg::Many<
    models::security::EmailUrlThreatSubmission,
    EmailUrlThreatSubmissionResource,
>;
