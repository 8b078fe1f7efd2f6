// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryReviewTag`][reference], derived from
/// [`Tag`](super::Tag).
///
/// Requests: [`EdiscoveryReviewTagCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).tags()`.
///
/// Operations: `as_hierarchy`.
///
/// [`EdiscoveryReviewTagCollection`]: crate::requests::security::ediscovery_review_tag::EdiscoveryReviewTagCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-beta
pub struct EdiscoveryReviewTag {
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
    EdiscoveryReviewTag: "microsoft.graph.security.ediscoveryReviewTag", entity, base super::Tag;
    child_selectability: "childSelectability",
    created_by: "createdBy",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { EdiscoveryReviewTag: super::Tag, crate::models::Entity }

impl EdiscoveryReviewTag {
    /// `childTags`: many [`EdiscoveryReviewTag`](super::EdiscoveryReviewTag).
    pub const CHILD_TAGS: mg::Nav<
        EdiscoveryReviewTag,
        Vec<super::EdiscoveryReviewTag>,
    > = mg::Nav::new("childTags");
    /// `parent`: [`EdiscoveryReviewTag`](super::EdiscoveryReviewTag).
    pub const PARENT: mg::Nav<EdiscoveryReviewTag, super::EdiscoveryReviewTag> = mg::Nav::new(
        "parent",
    );
}
