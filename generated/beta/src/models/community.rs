// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.community`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/community?view=graph-rest-beta>
    Community "microsoft.graph.community" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `groupId`: String, read-only
    group_id "groupId" "p": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `privacy`: communityPrivacy, not null
    privacy "privacy" "r": mg::Open<super::CommunityPrivacy>,
}

mg::derived_from! { Community: super::Entity }

impl Community {
    /// `group`: `group`
    pub const GROUP: mg::Nav<Community, super::Group> = mg::Nav::new("group");
    /// `owners`: many `user`
    pub const OWNERS: mg::Nav<Community, Vec<super::User>> = mg::Nav::new("owners");
}
