// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.tag`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TagCollection`](crate::requests::ediscovery::tag::TagCollection), for example
/// `graph.compliance().ediscovery().cases().id(id).tags()`.
///
/// Operations: `as_hierarchy`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-tag?view=graph-rest-beta
pub struct Tag {
    /// `childSelectability`.
    pub child_selectability: mg::Field<mg::Open<super::ChildSelectability>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Tag: "microsoft.graph.ediscovery.tag", entity, base crate::models::Entity;
    child_selectability: "childSelectability",
    created_by: "createdBy",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { Tag: crate::models::Entity }

impl Tag {
    /// `childTags`: many [`Tag`](super::Tag).
    pub const CHILD_TAGS: mg::Nav<Tag, Vec<super::Tag>> = mg::Nav::new("childTags");
    /// `parent`: [`Tag`](super::Tag).
    pub const PARENT: mg::Nav<Tag, super::Tag> = mg::Nav::new("parent");
}
