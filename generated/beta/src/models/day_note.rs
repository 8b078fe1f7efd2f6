// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dayNote`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-beta>
    DayNote "microsoft.graph.dayNote" "entity" : super::ChangeTrackedEntity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `dayNoteDate`: Date
    day_note_date "dayNoteDate": mg::Date,
    /// `draftDayNote`: itemBody
    draft_day_note "draftDayNote": mg::Boxed<super::ItemBody>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `sharedDayNote`: itemBody
    shared_day_note "sharedDayNote": mg::Boxed<super::ItemBody>,
}

mg::derived_from! { DayNote: super::ChangeTrackedEntity, super::Entity }
