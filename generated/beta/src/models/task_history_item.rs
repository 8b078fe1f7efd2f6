// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.taskHistoryItem`, an entity type derived from `microsoft.graph.plannerHistoryItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/taskhistoryitem?view=graph-rest-beta>
    TaskHistoryItem "microsoft.graph.taskHistoryItem" "entity" : super::PlannerHistoryItem;
    /// `actor`: identitySet
    actor "actor": mg::Boxed<super::IdentitySet>,
    /// `entityId`: String, not null
    entity_id "entityId" "r": String,
    /// `entityType`: historyEntityType, not null
    entity_type "entityType" "r": mg::Open<super::HistoryEntityType>,
    /// `eventType`: historyEventType, not null
    event_type "eventType" "r": mg::Open<super::HistoryEventType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `newData`: plannerTaskData
    new_data "newData": mg::Boxed<super::PlannerTaskData>,
    /// `occurredDateTime`: DateTimeOffset
    occurred_date_time "occurredDateTime": mg::DateTimeOffset,
    /// `oldData`: plannerTaskData
    old_data "oldData": mg::Boxed<super::PlannerTaskData>,
    /// `planId`: String, not null
    plan_id "planId" "r": String,
}

mg::derived_from! { TaskHistoryItem: super::PlannerHistoryItem, super::PlannerDelta, super::Entity }
