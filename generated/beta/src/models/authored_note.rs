// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authoredNote`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AuthoredNoteCollection`](crate::requests::authored_note::AuthoredNoteCollection),
/// for example `graph.privacy().subject_rights_requests().id(id).notes()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/authorednote?view=graph-rest-beta
pub struct AuthoredNote {
    /// `author`.
    pub author: mg::Field<mg::Boxed<super::Identity>>,
    /// `content`.
    pub content: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthoredNote: "microsoft.graph.authoredNote", entity, base super::Entity;
    author: "author",
    content: "content",
    created_date_time: "createdDateTime",
    id: "id" key required,
}

mg::derived_from! { AuthoredNote: super::Entity }
