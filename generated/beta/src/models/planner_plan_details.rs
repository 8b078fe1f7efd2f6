// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerPlanDetails`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerPlanDetailsCollection`], for example
/// `graph.me().planner().all().cast_to_planner_plan_details()`.
///
/// Operations: `delta`.
///
/// [`PlannerPlanDetailsCollection`]: crate::requests::planner_plan_details::PlannerPlanDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerplandetails?view=graph-rest-beta
pub struct PlannerPlanDetails {
    /// `categoryDescriptions`.
    pub category_descriptions: mg::Field<mg::Boxed<super::PlannerCategoryDescriptions>>,
    /// `contextDetails`.
    pub context_details: mg::Field<
        mg::Boxed<super::PlannerPlanContextDetailsCollection>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sharedWith`.
    pub shared_with: mg::Field<mg::Boxed<super::PlannerUserIds>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanDetails: "microsoft.graph.plannerPlanDetails", entity, base super::PlannerDelta;
    category_descriptions: "categoryDescriptions",
    context_details: "contextDetails",
    id: "id" key required,
    shared_with: "sharedWith",
}

mg::derived_from! { PlannerPlanDetails: super::PlannerDelta, super::Entity }
