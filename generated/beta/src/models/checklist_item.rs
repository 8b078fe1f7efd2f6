// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.checklistItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/checklistitem?view=graph-rest-beta>
    ChecklistItem "microsoft.graph.checklistItem" "entity" : super::Entity;
    /// `checkedDateTime`: DateTimeOffset
    checked_date_time "checkedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isChecked`: Boolean
    is_checked "isChecked": bool,
}

mg::derived_from! { ChecklistItem: super::Entity }
