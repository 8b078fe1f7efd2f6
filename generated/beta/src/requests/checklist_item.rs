// @generated
use crate::{mg, models};

/// Requests on one [`ChecklistItem`](models::ChecklistItem): `get`, `update`, `delete`.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).checklist_items().id(id)`.
pub type ChecklistItemResource = mg::One<models::ChecklistItem>;

/// Requests on a collection of [`ChecklistItem`](models::ChecklistItem): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).checklist_items()`.
pub type ChecklistItemCollection = mg::Many<
    models::ChecklistItem,
    ChecklistItemResource,
>;
