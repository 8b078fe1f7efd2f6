// @generated
use crate::mg;

/// Entity type [`microsoft.graph.timeCard`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests: [`TimeCardCollection`](crate::requests::time_card::TimeCardCollection), for example
/// `graph.teams().id(id).schedule().time_cards()`.
///
/// Operations: `clock_out`, `confirm`, `confirm_for_user`, `end_break`, `start_break`,
/// `stage_for_deletion`, `clock_in`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-beta
pub struct TimeCard {
    /// `breaks`.
    pub breaks: mg::Field<Vec<super::TimeCardBreak>>,
    /// `clockInEvent`.
    pub clock_in_event: mg::Field<mg::Boxed<super::TimeCardEvent>>,
    /// `clockOutEvent`.
    pub clock_out_event: mg::Field<mg::Boxed<super::TimeCardEvent>>,
    /// `confirmedBy`.
    pub confirmed_by: mg::Field<mg::Flags<super::ConfirmedBy>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `originalEntry`.
    pub original_entry: mg::Field<mg::Boxed<super::TimeCardEntry>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::TimeCardState>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeCard: "microsoft.graph.timeCard", entity, base super::ChangeTrackedEntity;
    breaks: "breaks",
    clock_in_event: "clockInEvent",
    clock_out_event: "clockOutEvent",
    confirmed_by: "confirmedBy",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    notes: "notes",
    original_entry: "originalEntry",
    state: "state",
    user_id: "userId",
}

mg::derived_from! { TimeCard: super::ChangeTrackedEntity, super::Entity }
