// @generated
use crate::mg;

/// Entity type [`microsoft.graph.taskHistoryItem`][reference], derived from
/// [`PlannerHistoryItem`](super::PlannerHistoryItem).
///
/// Requests:
/// [`TaskHistoryItemCollection`](crate::requests::task_history_item::TaskHistoryItemCollection),
/// for example `graph.me().planner().all().cast_to_task_history_item()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/taskhistoryitem?view=graph-rest-beta
pub struct TaskHistoryItem {
    /// `actor`.
    pub actor: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `entityId`. Never null.
    pub entity_id: mg::Field<String>,
    /// `entityType`. Never null.
    pub entity_type: mg::Field<mg::Open<super::HistoryEntityType>>,
    /// `eventType`. Never null.
    pub event_type: mg::Field<mg::Open<super::HistoryEventType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `newData`.
    pub new_data: mg::Field<mg::Boxed<super::PlannerTaskData>>,
    /// `occurredDateTime`.
    pub occurred_date_time: mg::Field<mg::DateTimeOffset>,
    /// `oldData`.
    pub old_data: mg::Field<mg::Boxed<super::PlannerTaskData>>,
    /// `planId`. Never null.
    pub plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TaskHistoryItem: "microsoft.graph.taskHistoryItem", entity, base super::PlannerHistoryItem;
    actor: "actor",
    entity_id: "entityId" required,
    entity_type: "entityType" required,
    event_type: "eventType" required,
    id: "id" key required,
    new_data: "newData",
    occurred_date_time: "occurredDateTime",
    old_data: "oldData",
    plan_id: "planId" required,
}

mg::derived_from! { TaskHistoryItem: super::PlannerHistoryItem, super::PlannerDelta, super::Entity }
