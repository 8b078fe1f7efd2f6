// @generated
use crate::{mg, models};

/// Requests on one [`UserSecurityProfile`](models::UserSecurityProfile): `get`, `update`, `delete`.
///
/// For example `graph.security().user_security_profiles().id(id)`.
pub type UserSecurityProfileResource = mg::One<models::UserSecurityProfile>;

/// Requests on a collection of [`UserSecurityProfile`](models::UserSecurityProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().user_security_profiles()`.
pub type UserSecurityProfileCollection = mg::Many<
    models::UserSecurityProfile,
    UserSecurityProfileResource,
>;
