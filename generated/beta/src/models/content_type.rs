// @generated
use crate::mg;

/// Entity type [`microsoft.graph.contentType`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ContentTypeCollection`](crate::requests::content_type::ContentTypeCollection), for
/// example `graph.sites().id(id).content_types()`.
///
/// Operations: `associate_with_hub_sites`, `copy_to_default_content_location`, `is_published`,
/// `publish`, `unpublish`, `add_copy`, `add_copy_from_content_type_hub`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/contenttype?view=graph-rest-beta
pub struct ContentType {
    /// `associatedHubsUrls`.
    pub associated_hubs_urls: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `documentSet`.
    pub document_set: mg::Field<mg::Boxed<super::DocumentSet>>,
    /// `documentTemplate`.
    pub document_template: mg::Field<mg::Boxed<super::DocumentSetContent>>,
    /// `group`.
    pub group: mg::Field<String>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inheritedFrom`.
    pub inherited_from: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `isBuiltIn`.
    pub is_built_in: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `order`.
    pub order: mg::Field<mg::Boxed<super::ContentTypeOrder>>,
    /// `parentId`.
    pub parent_id: mg::Field<String>,
    /// `propagateChanges`.
    pub propagate_changes: mg::Field<bool>,
    /// `readOnly`.
    pub read_only: mg::Field<bool>,
    /// `sealed`.
    pub sealed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentType: "microsoft.graph.contentType", entity, base super::Entity;
    associated_hubs_urls: "associatedHubsUrls",
    description: "description",
    document_set: "documentSet",
    document_template: "documentTemplate",
    group: "group",
    hidden: "hidden",
    id: "id" key required,
    inherited_from: "inheritedFrom",
    is_built_in: "isBuiltIn",
    name: "name",
    order: "order",
    parent_id: "parentId",
    propagate_changes: "propagateChanges",
    read_only: "readOnly",
    sealed: "sealed",
}

mg::derived_from! { ContentType: super::Entity }

impl ContentType {
    /// `base`: [`ContentType`](super::ContentType).
    pub const BASE: mg::Nav<ContentType, super::ContentType> = mg::Nav::new("base");
    /// `baseTypes`: many [`ContentType`](super::ContentType).
    pub const BASE_TYPES: mg::Nav<ContentType, Vec<super::ContentType>> = mg::Nav::new(
        "baseTypes",
    );
    /// `columnLinks`: many [`ColumnLink`](super::ColumnLink).
    pub const COLUMN_LINKS: mg::Nav<ContentType, Vec<super::ColumnLink>> = mg::Nav::new(
        "columnLinks",
    );
    /// `columnPositions`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const COLUMN_POSITIONS: mg::Nav<ContentType, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columnPositions",
    );
    /// `columns`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const COLUMNS: mg::Nav<ContentType, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
}
