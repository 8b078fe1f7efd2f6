// @generated
use crate::{mg, models};

/// Requests on one [`UserRegistrationActivitySummary`](models::UserRegistrationActivitySummary):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.reports().authentication_methods().user_registration_activity(parameters).id(id)`.
pub type UserRegistrationActivitySummaryResource = mg::One<
    models::UserRegistrationActivitySummary,
>;

/// Requests on a collection of
/// [`UserRegistrationActivitySummary`](models::UserRegistrationActivitySummary): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().authentication_methods().user_registration_activity(parameters)`.
pub type UserRegistrationActivitySummaryCollection = mg::Many<
    models::UserRegistrationActivitySummary,
    UserRegistrationActivitySummaryResource,
>;
