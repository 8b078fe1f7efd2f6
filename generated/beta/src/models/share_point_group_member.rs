// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointGroupMember`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharePointGroupMemberCollection`], for example
/// `graph.storage().file_storage().containers().id(id).share_point_groups().id(id).members()`.
///
/// [`SharePointGroupMemberCollection`]: crate::requests::share_point_group_member::SharePointGroupMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointgroupmember?view=graph-rest-beta
pub struct SharePointGroupMember {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identity`.
    pub identity: mg::Field<mg::Boxed<super::SharePointIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointGroupMember: "microsoft.graph.sharePointGroupMember", entity, base super::Entity;
    id: "id" key required,
    identity: "identity",
}

mg::derived_from! { SharePointGroupMember: super::Entity }
