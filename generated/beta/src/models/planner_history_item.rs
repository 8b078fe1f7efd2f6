// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerHistoryItem`, an abstract entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerhistoryitem?view=graph-rest-beta>
    PlannerHistoryItem "microsoft.graph.plannerHistoryItem" "entity abstract" : super::PlannerDelta => PlannerHistoryItemKind;
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
    /// `occurredDateTime`: DateTimeOffset
    occurred_date_time "occurredDateTime": mg::DateTimeOffset,
    /// `planId`: String, not null
    plan_id "planId" "r": String,
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
