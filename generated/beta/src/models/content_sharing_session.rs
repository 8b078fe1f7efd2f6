// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentSharingSession`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contentsharingsession?view=graph-rest-beta>
    ContentSharingSession "microsoft.graph.contentSharingSession" "entity open" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `presenterParticipantId`: String
    presenter_participant_id "presenterParticipantId": String,
}

mg::derived_from! { ContentSharingSession: super::Entity }
