// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callRecords.organizer`][reference], derived from
/// [`ParticipantBase`](super::ParticipantBase).
///
/// Requests: [`OrganizerResource`](crate::requests::call_records::organizer::OrganizerResource),
/// for example `graph.communications().call_records().id(id).organizer_v2()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callrecords-organizer?view=graph-rest-beta
pub struct Organizer {
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
    Organizer: "microsoft.graph.callRecords.organizer", entity, base super::ParticipantBase;
    administrative_unit_infos: "administrativeUnitInfos",
    id: "id" key required,
    identity: "identity",
}

mg::derived_from! { Organizer: super::ParticipantBase, crate::models::Entity }
