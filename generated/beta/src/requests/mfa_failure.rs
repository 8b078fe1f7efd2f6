// @generated
use crate::{mg, models};

/// Requests on one [`MfaFailure`](models::MfaFailure): `get`, `update`, `delete`.
///
/// For example
/// `graph.reports().user_insights().daily().mfa_completions().id(id).mfa_failures().id(id)`.
pub type MfaFailureResource = mg::One<models::MfaFailure>;

/// Requests on a collection of [`MfaFailure`](models::MfaFailure): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.reports().user_insights().daily().mfa_completions().id(id).mfa_failures()`.
pub type MfaFailureCollection = mg::Many<models::MfaFailure, MfaFailureResource>;
