// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deltaParticipants`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/deltaparticipants?view=graph-rest-beta
pub struct DeltaParticipants {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sequenceNumber`.
    pub sequence_number: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeltaParticipants: "microsoft.graph.deltaParticipants", entity, base super::Entity;
    id: "id" key required,
    sequence_number: "sequenceNumber",
}

mg::derived_from! { DeltaParticipants: super::Entity }

impl DeltaParticipants {
    /// `participants`: many [`Participant`](super::Participant).
    pub const PARTICIPANTS: mg::Nav<DeltaParticipants, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}
