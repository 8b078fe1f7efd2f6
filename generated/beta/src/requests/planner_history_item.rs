// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerHistoryItem`](models::PlannerHistoryItem): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().planner().all().id(id).cast_to_planner_history_item()`.
#[derive(Clone, Debug)]
pub struct PlannerHistoryItemResource(mg::One<models::PlannerHistoryItem>);

mg::builder! { PlannerHistoryItemResource: mg::One<models::PlannerHistoryItem> }

impl PlannerHistoryItemResource {
    /// `…/microsoft.graph.taskHistoryItem`: cast to [`TaskHistoryItem`](models::TaskHistoryItem).
    #[doc(alias = "microsoft.graph.taskHistoryItem")]
    #[inline]
    pub fn cast_to_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemResource {
        mg::navigate(self, "microsoft.graph.taskHistoryItem")
    }
}

/// Requests on a collection of [`PlannerHistoryItem`](models::PlannerHistoryItem): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().planner().all().cast_to_planner_history_item()`.
#[derive(Clone, Debug)]
pub struct PlannerHistoryItemCollection(
    mg::Many<
        models::PlannerHistoryItem,
        PlannerHistoryItemResource,
        requests::planner_delta::PlannerDeltaCollection,
    >,
);

mg::builder! { PlannerHistoryItemCollection: mg::Many<models::PlannerHistoryItem, PlannerHistoryItemResource, requests::planner_delta::PlannerDeltaCollection> }

impl PlannerHistoryItemCollection {
    /// `…/microsoft.graph.taskHistoryItem`: the members that are
    /// [`TaskHistoryItem`](models::TaskHistoryItem).
    #[doc(alias = "microsoft.graph.taskHistoryItem")]
    #[inline]
    pub fn cast_to_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemCollection {
        mg::navigate(self, "microsoft.graph.taskHistoryItem")
    }
}
