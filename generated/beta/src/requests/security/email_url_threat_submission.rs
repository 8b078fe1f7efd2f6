// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.emailUrlThreatSubmission`, by its URL.
pub type EmailUrlThreatSubmissionResource = mg::One<
    models::security::EmailUrlThreatSubmission,
>;

/// A collection of `microsoft.graph.security.emailUrlThreatSubmission`, by its URL.
pub type EmailUrlThreatSubmissionCollection = mg::Many<
    models::security::EmailUrlThreatSubmission,
    EmailUrlThreatSubmissionResource,
>;
