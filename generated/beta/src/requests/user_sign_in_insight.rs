// @generated
use crate::{mg, models};

/// Requests on one [`UserSignInInsight`](models::UserSignInInsight): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .access_reviews()
///     .decisions()
///     .id(id)
///     .insights()
///     .id(id)
///     .cast_to_user_sign_in_insight()
/// ```
pub type UserSignInInsightResource = mg::One<models::UserSignInInsight>;

/// Requests on a collection of [`UserSignInInsight`](models::UserSignInInsight): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .access_reviews()
///     .decisions()
///     .id(id)
///     .insights()
///     .cast_to_user_sign_in_insight()
/// ```
pub type UserSignInInsightCollection = mg::Many<
    models::UserSignInInsight,
    UserSignInInsightResource,
>;
