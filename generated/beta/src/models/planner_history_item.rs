// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.plannerHistoryItem`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerHistoryItemCollection`], for example
/// `graph.me().planner().all().cast_to_planner_history_item()`.
///
/// Operations: `delta`.
///
/// [`PlannerHistoryItemCollection`]: crate::requests::planner_history_item::PlannerHistoryItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerhistoryitem?view=graph-rest-beta
pub struct PlannerHistoryItem {
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
    /// `occurredDateTime`.
    pub occurred_date_time: mg::Field<mg::DateTimeOffset>,
    /// `planId`. Never null.
    pub plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerHistoryItem: "microsoft.graph.plannerHistoryItem", entity abstract, base super::PlannerDelta, family PlannerHistoryItemKind;
    actor: "actor",
    entity_id: "entityId" required,
    entity_type: "entityType" required,
    event_type: "eventType" required,
    id: "id" key required,
    occurred_date_time: "occurredDateTime",
    plan_id: "planId" required,
}

mg::derived_from! { PlannerHistoryItem: super::PlannerDelta, super::Entity }

/// The types derived from [`PlannerHistoryItem`].
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
