// @generated
use crate::{mg, models};

/// Requests on one [`GovernanceSubject`](models::GovernanceSubject): `get`, `update`, `delete`.
///
/// For example `graph.governance_subjects().id(id)`.
pub type GovernanceSubjectResource = mg::One<models::GovernanceSubject>;

/// Requests on a collection of [`GovernanceSubject`](models::GovernanceSubject): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.governance_subjects()`.
pub type GovernanceSubjectCollection = mg::Many<
    models::GovernanceSubject,
    GovernanceSubjectResource,
>;
