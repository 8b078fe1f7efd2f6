// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentType`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contenttype?view=graph-rest-beta>
    ContentType "microsoft.graph.contentType" "entity" : super::Entity;
    /// `associatedHubsUrls`: Collection(String)
    associated_hubs_urls "associatedHubsUrls": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `documentSet`: documentSet
    document_set "documentSet": mg::Boxed<super::DocumentSet>,
    /// `documentTemplate`: documentSetContent
    document_template "documentTemplate": mg::Boxed<super::DocumentSetContent>,
    /// `group`: String
    group "group": String,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inheritedFrom`: itemReference
    inherited_from "inheritedFrom": mg::Boxed<super::ItemReference>,
    /// `isBuiltIn`: Boolean
    is_built_in "isBuiltIn": bool,
    /// `name`: String
    name "name": String,
    /// `order`: contentTypeOrder
    order "order": mg::Boxed<super::ContentTypeOrder>,
    /// `parentId`: String
    parent_id "parentId": String,
    /// `propagateChanges`: Boolean
    propagate_changes "propagateChanges": bool,
    /// `readOnly`: Boolean
    read_only "readOnly": bool,
    /// `sealed`: Boolean
    sealed "sealed": bool,
}

mg::derived_from! { ContentType: super::Entity }

impl ContentType {
    /// `base`: `contentType`
    pub const BASE: mg::Nav<ContentType, super::ContentType> = mg::Nav::new("base");
    /// `baseTypes`: many `contentType`
    pub const BASE_TYPES: mg::Nav<ContentType, Vec<super::ContentType>> = mg::Nav::new(
        "baseTypes",
    );
    /// `columnLinks`: many `columnLink`, contained
    pub const COLUMN_LINKS: mg::Nav<ContentType, Vec<super::ColumnLink>> = mg::Nav::new(
        "columnLinks",
    );
    /// `columnPositions`: many `columnDefinition`
    pub const COLUMN_POSITIONS: mg::Nav<ContentType, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columnPositions",
    );
    /// `columns`: many `columnDefinition`, contained
    pub const COLUMNS: mg::Nav<ContentType, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
}
