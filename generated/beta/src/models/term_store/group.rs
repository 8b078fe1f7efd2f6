// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.group`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termstore-group?view=graph-rest-beta>
    Group "microsoft.graph.termStore.group" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `parentSiteId`: String
    parent_site_id "parentSiteId": String,
    /// `scope`: microsoft.graph.termStore.termGroupScope
    scope "scope": mg::Open<super::TermGroupScope>,
}

mg::derived_from! { Group: crate::models::Entity }

impl Group {
    /// `sets`: many `microsoft.graph.termStore.set`, contained
    pub const SETS: mg::Nav<Group, Vec<super::Set>> = mg::Nav::new("sets");
}
