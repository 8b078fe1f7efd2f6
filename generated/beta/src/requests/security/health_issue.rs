// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.healthIssue`, by its URL.
///
/// For example `/security/identities/healthIssues/{healthIssue-id}`.
pub type HealthIssueResource = mg::One<models::security::HealthIssue>;

/// A collection of `microsoft.graph.security.healthIssue`, by its URL.
///
/// For example `/security/identities/healthIssues`.
pub type HealthIssueCollection = mg::Many<
    models::security::HealthIssue,
    HealthIssueResource,
>;
