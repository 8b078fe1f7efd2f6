// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.tag`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-tag?view=graph-rest-beta
pub struct Tag {
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
    Tag: "microsoft.graph.security.tag", entity abstract, base crate::models::Entity, family TagKind;
    created_by: "createdBy",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { Tag: crate::models::Entity }

/// The types derived from [`Tag`].
#[non_exhaustive]
pub enum TagKind {
    EdiscoveryReviewTag(Box<super::EdiscoveryReviewTag>),
    /// None of these, or a type that this version does not know.
    Other(Box<Tag>),
}

mg::family! {
    Tag => TagKind;
    EdiscoveryReviewTag(super::EdiscoveryReviewTag),
}
