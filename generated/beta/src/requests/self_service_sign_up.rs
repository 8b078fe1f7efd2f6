// @generated
use crate::{mg, models};

/// Requests on one [`SelfServiceSignUp`](models::SelfServiceSignUp): `get`, `update`, `delete`.
///
/// For example `graph.audit_logs().sign_ups().id(id)`.
pub type SelfServiceSignUpResource = mg::One<models::SelfServiceSignUp>;

/// Requests on a collection of [`SelfServiceSignUp`](models::SelfServiceSignUp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.audit_logs().sign_ups()`.
pub type SelfServiceSignUpCollection = mg::Many<
    models::SelfServiceSignUp,
    SelfServiceSignUpResource,
>;
