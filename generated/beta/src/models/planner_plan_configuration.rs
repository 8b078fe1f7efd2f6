// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerPlanConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PlannerPlanConfigurationResource`], for example
/// `graph.solutions().business_scenarios().id(id).planner().plan_configuration()`.
///
/// [`PlannerPlanConfigurationResource`]: crate::requests::planner_plan_configuration::PlannerPlanConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerplanconfiguration?view=graph-rest-beta
pub struct PlannerPlanConfiguration {
    /// `buckets`.
    pub buckets: mg::Field<Vec<super::PlannerPlanConfigurationBucketDefinition>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultLanguage`.
    pub default_language: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanConfiguration: "microsoft.graph.plannerPlanConfiguration", entity, base super::Entity;
    buckets: "buckets",
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    default_language: "defaultLanguage",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { PlannerPlanConfiguration: super::Entity }

impl PlannerPlanConfiguration {
    /// `localizations`: many
    /// [`PlannerPlanConfigurationLocalization`](super::PlannerPlanConfigurationLocalization).
    pub const LOCALIZATIONS: mg::Nav<
        PlannerPlanConfiguration,
        Vec<super::PlannerPlanConfigurationLocalization>,
    > = mg::Nav::new("localizations");
}
