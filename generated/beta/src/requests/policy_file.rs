// @generated
use crate::{mg, models};

/// Requests on one [`PolicyFile`](models::PolicyFile): `get`, `update`, `delete`.
///
/// For example `graph.security().data_security_and_governance().policy_files().id(id)`.
pub type PolicyFileResource = mg::One<models::PolicyFile>;

/// Requests on a collection of [`PolicyFile`](models::PolicyFile): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.security().data_security_and_governance().policy_files()`.
pub type PolicyFileCollection = mg::Many<models::PolicyFile, PolicyFileResource>;
