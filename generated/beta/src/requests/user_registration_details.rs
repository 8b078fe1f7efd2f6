// @generated
use crate::{mg, models};

/// Requests on one [`UserRegistrationDetails`](models::UserRegistrationDetails): `get`, `update`,
/// `delete`.
///
/// For example `graph.reports().authentication_methods().user_registration_details().id(id)`.
pub type UserRegistrationDetailsResource = mg::One<models::UserRegistrationDetails>;

/// Requests on a collection of [`UserRegistrationDetails`](models::UserRegistrationDetails):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().authentication_methods().user_registration_details()`.
pub type UserRegistrationDetailsCollection = mg::Many<
    models::UserRegistrationDetails,
    UserRegistrationDetailsResource,
>;
