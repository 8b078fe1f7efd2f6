// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanConfigurationLocalization`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerplanconfigurationlocalization?view=graph-rest-beta>
    PlannerPlanConfigurationLocalization "microsoft.graph.plannerPlanConfigurationLocalization" "entity" : super::Entity;
    /// `buckets`: Collection(plannerPlanConfigurationBucketLocalization)
    buckets "buckets": Vec<super::PlannerPlanConfigurationBucketLocalization>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `planTitle`: String
    plan_title "planTitle": String,
}

mg::derived_from! { PlannerPlanConfigurationLocalization: super::Entity }
