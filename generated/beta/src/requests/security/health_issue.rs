// @generated
use crate::{mg, models};

/// Requests on one [`HealthIssue`](models::security::HealthIssue): `get`, `update`, `delete`.
///
/// For example `graph.security().identities().health_issues().id(id)`.
pub type HealthIssueResource = mg::One<models::security::HealthIssue>;

/// Requests on a collection of [`HealthIssue`](models::security::HealthIssue): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().identities().health_issues()`.
pub type HealthIssueCollection = mg::Many<
    models::security::HealthIssue,
    HealthIssueResource,
>;
