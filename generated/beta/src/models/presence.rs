// @generated
use crate::mg;

/// Entity type [`microsoft.graph.presence`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PresenceCollection`](crate::requests::presence::PresenceCollection), for example
/// `graph.communications().presences()`.
///
/// Operations: `clear_automatic_location`, `clear_location`, `clear_presence`,
/// `clear_user_preferred_presence`, `set_automatic_location`, `set_manual_location`,
/// `set_presence`, `set_status_message` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/presence?view=graph-rest-beta
pub struct Presence {
    /// `activity`.
    pub activity: mg::Field<String>,
    /// `availability`.
    pub availability: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `outOfOfficeSettings`.
    pub out_of_office_settings: mg::Field<mg::Boxed<super::OutOfOfficeSettings>>,
    /// `sequenceNumber`. Read-only: the service computes it.
    pub sequence_number: mg::Field<String>,
    /// `statusMessage`.
    pub status_message: mg::Field<mg::Boxed<super::PresenceStatusMessage>>,
    /// `workLocation`.
    pub work_location: mg::Field<mg::Boxed<super::UserWorkLocation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Presence: "microsoft.graph.presence", entity, base super::Entity;
    activity: "activity",
    availability: "availability",
    id: "id" key required,
    out_of_office_settings: "outOfOfficeSettings",
    sequence_number: "sequenceNumber" computed,
    status_message: "statusMessage",
    work_location: "workLocation",
}

mg::derived_from! { Presence: super::Entity }
