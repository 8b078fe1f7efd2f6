// @generated
use crate::{mg, models, requests};

/// Requests on one [`TaskHistoryItem`](models::TaskHistoryItem): `get`, `update`, `delete`.
///
/// For example `graph.me().planner().all().id(id).cast_to_task_history_item()`.
pub type TaskHistoryItemResource = mg::One<models::TaskHistoryItem>;

/// Requests on a collection of [`TaskHistoryItem`](models::TaskHistoryItem): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().planner().all().cast_to_task_history_item()`.
pub type TaskHistoryItemCollection = mg::Many<
    models::TaskHistoryItem,
    TaskHistoryItemResource,
    requests::planner_history_item::PlannerHistoryItemCollection,
>;
