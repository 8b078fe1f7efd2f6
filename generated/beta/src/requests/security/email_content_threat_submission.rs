// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.emailContentThreatSubmission`, by its URL.
pub type EmailContentThreatSubmissionResource = mg::One<
    models::security::EmailContentThreatSubmission,
    requests::security::email_threat_submission::EmailThreatSubmissionResource,
>;

/// A collection of `microsoft.graph.security.emailContentThreatSubmission`, by its URL.
pub type EmailContentThreatSubmissionCollection = mg::Many<
    models::security::EmailContentThreatSubmission,
    EmailContentThreatSubmissionResource,
>;
