// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeCard`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-beta>
    TimeCard "microsoft.graph.timeCard" "entity" : super::ChangeTrackedEntity;
    /// `breaks`: Collection(timeCardBreak)
    breaks "breaks": Vec<super::TimeCardBreak>,
    /// `clockInEvent`: timeCardEvent
    clock_in_event "clockInEvent": mg::Boxed<super::TimeCardEvent>,
    /// `clockOutEvent`: timeCardEvent
    clock_out_event "clockOutEvent": mg::Boxed<super::TimeCardEvent>,
    /// `confirmedBy`: confirmedBy
    confirmed_by "confirmedBy": mg::Flags<super::ConfirmedBy>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
    /// `originalEntry`: timeCardEntry
    original_entry "originalEntry": mg::Boxed<super::TimeCardEntry>,
    /// `state`: timeCardState
    state "state": mg::Open<super::TimeCardState>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { TimeCard: super::ChangeTrackedEntity, super::Entity }
