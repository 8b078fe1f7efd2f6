// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkTag`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamworkTagCollection`](crate::requests::teamwork_tag::TeamworkTagCollection), for
/// example `graph.teams().id(id).tags()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworktag?view=graph-rest-beta
pub struct TeamworkTag {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `memberCount`.
    pub member_count: mg::Field<i32>,
    /// `tagType`.
    pub tag_type: mg::Field<mg::Open<super::TeamworkTagType>>,
    /// `teamId`.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkTag: "microsoft.graph.teamworkTag", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    member_count: "memberCount",
    tag_type: "tagType",
    team_id: "teamId",
}

mg::derived_from! { TeamworkTag: super::Entity }

impl TeamworkTag {
    /// `members`: many [`TeamworkTagMember`](super::TeamworkTagMember).
    pub const MEMBERS: mg::Nav<TeamworkTag, Vec<super::TeamworkTagMember>> = mg::Nav::new(
        "members",
    );
}
