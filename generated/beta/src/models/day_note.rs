// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dayNote`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests: [`DayNoteCollection`](crate::requests::day_note::DayNoteCollection), for example
/// `graph.teams().id(id).schedule().day_notes()`.
///
/// Operations: `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-beta
pub struct DayNote {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dayNoteDate`.
    pub day_note_date: mg::Field<mg::Date>,
    /// `draftDayNote`.
    pub draft_day_note: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sharedDayNote`.
    pub shared_day_note: mg::Field<mg::Boxed<super::ItemBody>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DayNote: "microsoft.graph.dayNote", entity, base super::ChangeTrackedEntity;
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    day_note_date: "dayNoteDate",
    draft_day_note: "draftDayNote",
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    shared_day_note: "sharedDayNote",
}

mg::derived_from! { DayNote: super::ChangeTrackedEntity, super::Entity }
