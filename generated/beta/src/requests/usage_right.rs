// @generated
use crate::{mg, models};

/// Requests on one [`UsageRight`](models::UsageRight): `get`, `update`, `delete`.
///
/// For example `graph.me().usage_rights().id(id)`.
pub type UsageRightResource = mg::One<models::UsageRight>;

/// Requests on a collection of [`UsageRight`](models::UsageRight): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.me().usage_rights()`.
pub type UsageRightCollection = mg::Many<models::UsageRight, UsageRightResource>;
