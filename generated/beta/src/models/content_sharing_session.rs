// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.contentSharingSession`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ContentSharingSessionCollection`], for example
/// `graph.app().calls().id(id).content_sharing_sessions()`.
///
/// [`ContentSharingSessionCollection`]: crate::requests::content_sharing_session::ContentSharingSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/contentsharingsession?view=graph-rest-beta
pub struct ContentSharingSession {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `presenterParticipantId`.
    pub presenter_participant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentSharingSession: "microsoft.graph.contentSharingSession", entity open, base super::Entity;
    id: "id" key required,
    presenter_participant_id: "presenterParticipantId",
}

mg::derived_from! { ContentSharingSession: super::Entity }
