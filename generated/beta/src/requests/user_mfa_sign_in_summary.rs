// @generated
use crate::{mg, models};

/// Requests on one [`UserMfaSignInSummary`](models::UserMfaSignInSummary): `get`, `update`,
/// `delete`.
///
/// For example `graph.reports().authentication_methods().user_mfa_sign_in_summary().id(id)`.
pub type UserMfaSignInSummaryResource = mg::One<models::UserMfaSignInSummary>;

/// Requests on a collection of [`UserMfaSignInSummary`](models::UserMfaSignInSummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().authentication_methods().user_mfa_sign_in_summary()`.
pub type UserMfaSignInSummaryCollection = mg::Many<
    models::UserMfaSignInSummary,
    UserMfaSignInSummaryResource,
>;
