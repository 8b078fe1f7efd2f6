// @generated
use crate::{mg, models};

/// Requests on one [`AuthorityTemplate`](models::security::AuthorityTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().labels().authorities().id(id)`.
pub type AuthorityTemplateResource = mg::One<models::security::AuthorityTemplate>;

/// Requests on a collection of [`AuthorityTemplate`](models::security::AuthorityTemplate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().labels().authorities()`.
pub type AuthorityTemplateCollection = mg::Many<
    models::security::AuthorityTemplate,
    AuthorityTemplateResource,
>;
