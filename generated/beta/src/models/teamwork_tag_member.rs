// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkTagMember`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamworkTagMemberCollection`], for example
/// `graph.teams().id(id).tags().id(id).members()`.
///
/// [`TeamworkTagMemberCollection`]: crate::requests::teamwork_tag_member::TeamworkTagMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworktagmember?view=graph-rest-beta
pub struct TeamworkTagMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkTagMember: "microsoft.graph.teamworkTagMember", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    tenant_id: "tenantId",
    user_id: "userId",
}

mg::derived_from! { TeamworkTagMember: super::Entity }
