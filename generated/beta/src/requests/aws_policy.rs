// @generated
use crate::{mg, models};

/// Requests on one [`AwsPolicy`](models::AwsPolicy): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .policies()
///     .id(id)
/// ```
pub type AwsPolicyResource = mg::One<models::AwsPolicy>;

/// Requests on a collection of [`AwsPolicy`](models::AwsPolicy): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .policies()
/// ```
pub type AwsPolicyCollection = mg::Many<models::AwsPolicy, AwsPolicyResource>;
