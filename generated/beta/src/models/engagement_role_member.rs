// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementRoleMember`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementrolemember?view=graph-rest-beta>
    EngagementRoleMember "microsoft.graph.engagementRoleMember" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed
    created_date_time "createdDateTime" "rc": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userId`: String, computed
    user_id "userId" "c": String,
}

mg::derived_from! { EngagementRoleMember: super::Entity }

impl EngagementRoleMember {
    /// `user`: `user`
    pub const USER: mg::Nav<EngagementRoleMember, super::User> = mg::Nav::new("user");
}
