// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointgroup?view=graph-rest-beta>
    SharePointGroup "microsoft.graph.sharePointGroup" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { SharePointGroup: super::Entity }

impl SharePointGroup {
    /// `members`: many `sharePointGroupMember`, contained
    pub const MEMBERS: mg::Nav<SharePointGroup, Vec<super::SharePointGroupMember>> = mg::Nav::new(
        "members",
    );
}
