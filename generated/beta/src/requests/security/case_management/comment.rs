// @generated
use crate::{mg, models};

/// Requests on one [`Comment`](models::security::case_management::Comment): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.security().case_management().cases().id(id).activities().id(id).cast_to_comment()`.
pub type CommentResource = mg::One<models::security::case_management::Comment>;

/// Requests on a collection of [`Comment`](models::security::case_management::Comment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().case_management().cases().id(id).activities().cast_to_comment()`.
pub type CommentCollection = mg::Many<
    models::security::case_management::Comment,
    CommentResource,
>;
