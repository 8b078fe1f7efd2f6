// @generated
use crate::{mg, models};

/// Requests on one [`EmailThreatSubmissionPolicy`](models::security::EmailThreatSubmissionPolicy):
/// `get`, `update`, `delete`.
///
/// For example `graph.threat_submission().email_threat_submission_policies().id(id)`.
pub type EmailThreatSubmissionPolicyResource = mg::One<
    models::security::EmailThreatSubmissionPolicy,
>;

/// Requests on a collection of
/// [`EmailThreatSubmissionPolicy`](models::security::EmailThreatSubmissionPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.threat_submission().email_threat_submission_policies()`.
pub type EmailThreatSubmissionPolicyCollection = mg::Many<
    models::security::EmailThreatSubmissionPolicy,
    EmailThreatSubmissionPolicyResource,
>;
