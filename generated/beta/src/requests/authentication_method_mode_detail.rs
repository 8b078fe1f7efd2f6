// @generated
use crate::{mg, models};

/// Requests on one [`AuthenticationMethodModeDetail`](models::AuthenticationMethodModeDetail):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.conditional_access().authentication_strength().authentication_method_modes().id(id)`.
pub type AuthenticationMethodModeDetailResource = mg::One<
    models::AuthenticationMethodModeDetail,
>;

/// Requests on a collection of
/// [`AuthenticationMethodModeDetail`](models::AuthenticationMethodModeDetail): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.conditional_access().authentication_strength().authentication_method_modes()`.
pub type AuthenticationMethodModeDetailCollection = mg::Many<
    models::AuthenticationMethodModeDetail,
    AuthenticationMethodModeDetailResource,
>;
