// @generated
use crate::{mg, models};

/// Requests on one [`SecurityScoreHistory`](models::partner::security::SecurityScoreHistory):
/// `get`, `update`, `delete`.
///
/// For example `graph.security().partner().security_score().history().id(id)`.
pub type SecurityScoreHistoryResource = mg::One<
    models::partner::security::SecurityScoreHistory,
>;

/// Requests on a collection of
/// [`SecurityScoreHistory`](models::partner::security::SecurityScoreHistory): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().partner().security_score().history()`.
pub type SecurityScoreHistoryCollection = mg::Many<
    models::partner::security::SecurityScoreHistory,
    SecurityScoreHistoryResource,
>;
