// @generated
use crate::{mg, models};

/// Requests on one [`SharePointGroupMember`](models::SharePointGroupMember): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .storage()
///     .file_storage()
///     .containers()
///     .id(id)
///     .share_point_groups()
///     .id(id)
///     .members()
///     .id(id)
/// ```
pub type SharePointGroupMemberResource = mg::One<models::SharePointGroupMember>;

/// Requests on a collection of [`SharePointGroupMember`](models::SharePointGroupMember): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.storage().file_storage().containers().id(id).share_point_groups().id(id).members()`.
pub type SharePointGroupMemberCollection = mg::Many<
    models::SharePointGroupMember,
    SharePointGroupMemberResource,
>;
