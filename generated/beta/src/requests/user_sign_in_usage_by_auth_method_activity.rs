// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserSignInUsageByAuthMethodActivity`](models::UserSignInUsageByAuthMethodActivity): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .reports()
///     .authentication_methods()
///     .user_sign_ins_by_auth_method_summary(parameters)
///     .id(id)
/// ```
pub type UserSignInUsageByAuthMethodActivityResource = mg::One<
    models::UserSignInUsageByAuthMethodActivity,
>;

/// Requests on a collection of
/// [`UserSignInUsageByAuthMethodActivity`](models::UserSignInUsageByAuthMethodActivity): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.reports().authentication_methods().user_sign_ins_by_auth_method_summary(parameters)`.
pub type UserSignInUsageByAuthMethodActivityCollection = mg::Many<
    models::UserSignInUsageByAuthMethodActivity,
    UserSignInUsageByAuthMethodActivityResource,
>;
