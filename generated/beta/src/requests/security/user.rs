// @generated
use crate::{mg, models, requests};

/// Requests on one [`User`](models::security::User): `get`, `update`, `delete`.
///
/// For example `graph.security().identities().identity_accounts().id(id).cast_to_user()`.
pub type UserResource = mg::One<
    models::security::User,
    requests::security::identity_accounts::IdentityAccountsResource,
>;

/// Requests on a collection of [`User`](models::security::User): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.security().identities().identity_accounts().cast_to_user()`.
pub type UserCollection = mg::Many<models::security::User, UserResource>;
