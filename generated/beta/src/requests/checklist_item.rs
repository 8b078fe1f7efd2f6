// @generated
use crate::{mg, models};

/// One `microsoft.graph.checklistItem`, by its URL.
///
/// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/checklistItems/{checklistItem-id}`.
pub type ChecklistItemResource = mg::One<models::ChecklistItem>;

/// A collection of `microsoft.graph.checklistItem`, by its URL.
///
/// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/checklistItems`.
pub type ChecklistItemCollection = mg::Many<
    models::ChecklistItem,
    ChecklistItemResource,
>;
