// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deltaParticipants`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deltaparticipants?view=graph-rest-beta>
    DeltaParticipants "microsoft.graph.deltaParticipants" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sequenceNumber`: Int64
    sequence_number "sequenceNumber": i64,
}

mg::derived_from! { DeltaParticipants: super::Entity }

impl DeltaParticipants {
    /// `participants`: many `participant`, contained
    pub const PARTICIPANTS: mg::Nav<DeltaParticipants, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}
