// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.participant`, an entity type derived from `microsoft.graph.callRecords.participantBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callrecords-participant?view=graph-rest-beta>
    Participant "microsoft.graph.callRecords.participant" "entity" : super::ParticipantBase;
    /// `administrativeUnitInfos`: Collection(microsoft.graph.callRecords.administrativeUnitInfo)
    administrative_unit_infos "administrativeUnitInfos": Vec<super::AdministrativeUnitInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identity`: communicationsIdentitySet
    identity "identity": mg::Boxed<crate::models::CommunicationsIdentitySet>,
}

mg::derived_from! { Participant: super::ParticipantBase, crate::models::Entity }
