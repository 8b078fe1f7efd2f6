// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.taskHistoryItem`, by its URL.
pub type TaskHistoryItemResource = mg::One<models::TaskHistoryItem>;

/// A collection of `microsoft.graph.taskHistoryItem`, by its URL.
pub type TaskHistoryItemCollection = mg::Many<
    models::TaskHistoryItem,
    TaskHistoryItemResource,
    requests::planner_history_item::PlannerHistoryItemCollection,
>;
