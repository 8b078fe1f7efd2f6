// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.emailContentThreatSubmission`, by its URL.
pub type EmailContentThreatSubmissionResource = mg::One<
    models::security::EmailContentThreatSubmission,
>;

/// A collection of `microsoft.graph.security.emailContentThreatSubmission`, by its URL.
pub type EmailContentThreatSubmissionCollection = mg::Many<
    models::security::EmailContentThreatSubmission,
    EmailContentThreatSubmissionResource,
>;
