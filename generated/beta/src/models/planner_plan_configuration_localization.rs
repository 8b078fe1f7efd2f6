// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerPlanConfigurationLocalization`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PlannerPlanConfigurationLocalizationCollection`], for example
/// `graph.solutions().business_scenarios().id(id).planner().plan_configuration().localizations()`.
///
/// [`PlannerPlanConfigurationLocalizationCollection`]: crate::requests::planner_plan_configuration_localization::PlannerPlanConfigurationLocalizationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerplanconfigurationlocalization?view=graph-rest-beta
pub struct PlannerPlanConfigurationLocalization {
    /// `buckets`.
    pub buckets: mg::Field<Vec<super::PlannerPlanConfigurationBucketLocalization>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `planTitle`.
    pub plan_title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanConfigurationLocalization: "microsoft.graph.plannerPlanConfigurationLocalization", entity, base super::Entity;
    buckets: "buckets",
    id: "id" key required,
    language_tag: "languageTag",
    plan_title: "planTitle",
}

mg::derived_from! { PlannerPlanConfigurationLocalization: super::Entity }
