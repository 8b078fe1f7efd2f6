// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.organizer`, an entity type derived from `microsoft.graph.callRecords.participantBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callrecords-organizer?view=graph-rest-beta>
    Organizer "microsoft.graph.callRecords.organizer" "entity" : super::ParticipantBase;
    /// `administrativeUnitInfos`: Collection(microsoft.graph.callRecords.administrativeUnitInfo)
    administrative_unit_infos "administrativeUnitInfos": Vec<super::AdministrativeUnitInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identity`: communicationsIdentitySet
    identity "identity": mg::Boxed<crate::models::CommunicationsIdentitySet>,
}

mg::derived_from! { Organizer: super::ParticipantBase, crate::models::Entity }
