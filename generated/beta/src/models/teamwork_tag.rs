// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkTag`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworktag?view=graph-rest-beta>
    TeamworkTag "microsoft.graph.teamworkTag" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `memberCount`: Int32
    member_count "memberCount": i32,
    /// `tagType`: teamworkTagType
    tag_type "tagType": mg::Open<super::TeamworkTagType>,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamworkTag: super::Entity }

impl TeamworkTag {
    /// `members`: many `teamworkTagMember`, contained
    pub const MEMBERS: mg::Nav<TeamworkTag, Vec<super::TeamworkTagMember>> = mg::Nav::new(
        "members",
    );
}
