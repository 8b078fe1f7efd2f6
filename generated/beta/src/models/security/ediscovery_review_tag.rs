// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryReviewTag`, an entity type derived from `microsoft.graph.security.tag`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-beta>
    EdiscoveryReviewTag "microsoft.graph.security.ediscoveryReviewTag" "entity" : super::Tag;
    /// `childSelectability`: microsoft.graph.security.childSelectability
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

mg::derived_from! { EdiscoveryReviewTag: super::Tag, crate::models::Entity }

impl EdiscoveryReviewTag {
    /// `childTags`: many `microsoft.graph.security.ediscoveryReviewTag`
    pub const CHILD_TAGS: mg::Nav<
        EdiscoveryReviewTag,
        Vec<super::EdiscoveryReviewTag>,
    > = mg::Nav::new("childTags");
    /// `parent`: `microsoft.graph.security.ediscoveryReviewTag`
    pub const PARENT: mg::Nav<EdiscoveryReviewTag, super::EdiscoveryReviewTag> = mg::Nav::new(
        "parent",
    );
}
