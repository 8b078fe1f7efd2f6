// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementRole`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementrole?view=graph-rest-beta>
    EngagementRole "microsoft.graph.engagementRole" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EngagementRole: super::Entity }

impl EngagementRole {
    /// `members`: many `engagementRoleMember`, contained
    pub const MEMBERS: mg::Nav<EngagementRole, Vec<super::EngagementRoleMember>> = mg::Nav::new(
        "members",
    );
}
