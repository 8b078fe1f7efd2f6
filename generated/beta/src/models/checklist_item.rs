// @generated
use crate::mg;

/// Entity type [`microsoft.graph.checklistItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ChecklistItemCollection`](crate::requests::checklist_item::ChecklistItemCollection),
/// for example `graph.me().todo().lists().id(id).tasks().id(id).checklist_items()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/checklistitem?view=graph-rest-beta
pub struct ChecklistItem {
    /// `checkedDateTime`.
    pub checked_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isChecked`.
    pub is_checked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChecklistItem: "microsoft.graph.checklistItem", entity, base super::Entity;
    checked_date_time: "checkedDateTime",
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    id: "id" key required,
    is_checked: "isChecked",
}

mg::derived_from! { ChecklistItem: super::Entity }
