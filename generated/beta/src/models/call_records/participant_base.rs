// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.participantBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callrecords-participantbase?view=graph-rest-beta>
    ParticipantBase "microsoft.graph.callRecords.participantBase" "entity abstract" : crate::models::Entity => ParticipantBaseKind;
    /// `administrativeUnitInfos`: Collection(microsoft.graph.callRecords.administrativeUnitInfo)
    administrative_unit_infos "administrativeUnitInfos": Vec<super::AdministrativeUnitInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identity`: communicationsIdentitySet
    identity "identity": mg::Boxed<crate::models::CommunicationsIdentitySet>,
}

mg::derived_from! { ParticipantBase: crate::models::Entity }

/// The types derived from `microsoft.graph.callRecords.participantBase`.
#[non_exhaustive]
pub enum ParticipantBaseKind {
    Organizer(Box<super::Organizer>),
    Participant(Box<super::Participant>),
    /// None of these, or a type that this version does not know.
    Other(Box<ParticipantBase>),
}

mg::family! {
    ParticipantBase => ParticipantBaseKind;
    Organizer(super::Organizer),
    Participant(super::Participant),
}
