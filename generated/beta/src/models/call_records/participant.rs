// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callRecords.participant`][reference], derived from
/// [`ParticipantBase`](super::ParticipantBase).
///
/// Requests:
/// [`ParticipantCollection`](crate::requests::call_records::participant::ParticipantCollection),
/// for example `graph.communications().call_records().id(id).participants_v2()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callrecords-participant?view=graph-rest-beta
pub struct Participant {
    /// `administrativeUnitInfos`.
    pub administrative_unit_infos: mg::Field<Vec<super::AdministrativeUnitInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identity`.
    pub identity: mg::Field<mg::Boxed<crate::models::CommunicationsIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Participant: "microsoft.graph.callRecords.participant", entity, base super::ParticipantBase;
    administrative_unit_infos: "administrativeUnitInfos",
    id: "id" key required,
    identity: "identity",
}

mg::derived_from! { Participant: super::ParticipantBase, crate::models::Entity }
