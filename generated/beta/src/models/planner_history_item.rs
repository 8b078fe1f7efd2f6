// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerHistoryItem`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerhistoryitem?view=graph-rest-beta>
    PlannerHistoryItem "microsoft.graph.plannerHistoryItem" "entity" : super::PlannerDelta => PlannerHistoryItemKind;
    /// `actor`: identitySet
    actor "actor": mg::Boxed<super::IdentitySet>,
    /// `entityId`: String
    entity_id "entityId": String,
    /// `entityType`: historyEntityType, not null
    entity_type "entityType" "r": mg::Open<super::HistoryEntityType>,
    /// `eventType`: historyEventType, not null
    event_type "eventType" "r": mg::Open<super::HistoryEventType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `occurredDateTime`: DateTimeOffset
    occurred_date_time "occurredDateTime": mg::DateTimeOffset,
    /// `planId`: String
    plan_id "planId": String,
}

mg::derived_from! { PlannerHistoryItem: super::PlannerDelta, super::Entity }

/// The types derived from `microsoft.graph.plannerHistoryItem`.
#[non_exhaustive]
pub enum PlannerHistoryItemKind {
    TaskHistoryItem(Box<super::TaskHistoryItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerHistoryItem>),
}

mg::family! {
    PlannerHistoryItem => PlannerHistoryItemKind;
    TaskHistoryItem(super::TaskHistoryItem),
}
