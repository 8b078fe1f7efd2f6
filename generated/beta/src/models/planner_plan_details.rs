// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanDetails`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerplandetails?view=graph-rest-beta>
    PlannerPlanDetails "microsoft.graph.plannerPlanDetails" "entity" : super::PlannerDelta;
    /// `categoryDescriptions`: plannerCategoryDescriptions
    category_descriptions "categoryDescriptions": mg::Boxed<super::PlannerCategoryDescriptions>,
    /// `contextDetails`: plannerPlanContextDetailsCollection
    context_details "contextDetails": mg::Boxed<super::PlannerPlanContextDetailsCollection>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sharedWith`: plannerUserIds
    shared_with "sharedWith": mg::Boxed<super::PlannerUserIds>,
}

mg::derived_from! { PlannerPlanDetails: super::PlannerDelta, super::Entity }
