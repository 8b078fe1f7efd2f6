// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.emailThreatSubmissionPolicy`, by its URL.
///
/// For example `/threatSubmission/emailThreatSubmissionPolicies/{emailThreatSubmissionPolicy-id}`.
pub type EmailThreatSubmissionPolicyResource = mg::One<
    models::security::EmailThreatSubmissionPolicy,
>;

/// A collection of `microsoft.graph.security.emailThreatSubmissionPolicy`, by its URL.
///
/// For example `/threatSubmission/emailThreatSubmissionPolicies`.
pub type EmailThreatSubmissionPolicyCollection = mg::Many<
    models::security::EmailThreatSubmissionPolicy,
    EmailThreatSubmissionPolicyResource,
>;
