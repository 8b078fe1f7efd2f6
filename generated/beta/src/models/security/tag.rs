// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.tag`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-tag?view=graph-rest-beta>
    Tag "microsoft.graph.security.tag" "entity abstract" : crate::models::Entity => TagKind;
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

/// The types derived from `microsoft.graph.security.tag`.
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
