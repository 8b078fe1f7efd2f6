// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.callRecords.participantBase`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callrecords-participantbase?view=graph-rest-beta
pub struct ParticipantBase {
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
    ParticipantBase: "microsoft.graph.callRecords.participantBase", entity abstract, base crate::models::Entity, family ParticipantBaseKind;
    administrative_unit_infos: "administrativeUnitInfos",
    id: "id" key required,
    identity: "identity",
}

mg::derived_from! { ParticipantBase: crate::models::Entity }

/// The types derived from [`ParticipantBase`].
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
