// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.user`, by its URL.
pub type UserResource = mg::One<
    models::security::User,
    requests::security::identity_accounts::IdentityAccountsResource,
>;

/// A collection of `microsoft.graph.security.user`, by its URL.
pub type UserCollection = mg::Many<models::security::User, UserResource>;
