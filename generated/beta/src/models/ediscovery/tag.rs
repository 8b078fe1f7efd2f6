// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.tag`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-tag?view=graph-rest-beta>
    Tag "microsoft.graph.ediscovery.tag" "entity" : crate::models::Entity;
    /// `childSelectability`: microsoft.graph.ediscovery.childSelectability
    child_selectability "childSelectability": mg::Open<super::ChildSelectability>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { Tag: crate::models::Entity }

impl Tag {
    /// `childTags`: many `microsoft.graph.ediscovery.tag`
    pub const CHILD_TAGS: mg::Nav<Tag, Vec<super::Tag>> = mg::Nav::new("childTags");
    /// `parent`: `microsoft.graph.ediscovery.tag`
    pub const PARENT: mg::Nav<Tag, super::Tag> = mg::Nav::new("parent");
}
