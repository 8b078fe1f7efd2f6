// @generated
use crate::{mg, models};

/// Requests on one [`AuthenticationFailure`](models::AuthenticationFailure): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.reports().user_insights().daily().authentications().id(id).failures().id(id)`.
pub type AuthenticationFailureResource = mg::One<models::AuthenticationFailure>;

/// Requests on a collection of [`AuthenticationFailure`](models::AuthenticationFailure): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().authentications().id(id).failures()`.
pub type AuthenticationFailureCollection = mg::Many<
    models::AuthenticationFailure,
    AuthenticationFailureResource,
>;
