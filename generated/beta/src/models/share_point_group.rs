// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SharePointGroupCollection`](crate::requests::share_point_group::SharePointGroupCollection),
/// for example `graph.storage().file_storage().containers().id(id).share_point_groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointgroup?view=graph-rest-beta
pub struct SharePointGroup {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointGroup: "microsoft.graph.sharePointGroup", entity, base super::Entity;
    description: "description",
    id: "id" key required,
    principal_id: "principalId",
    title: "title" required,
}

mg::derived_from! { SharePointGroup: super::Entity }

impl SharePointGroup {
    /// `members`: many [`SharePointGroupMember`](super::SharePointGroupMember).
    pub const MEMBERS: mg::Nav<SharePointGroup, Vec<super::SharePointGroupMember>> = mg::Nav::new(
        "members",
    );
}
