// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerplanconfiguration?view=graph-rest-beta>
    PlannerPlanConfiguration "microsoft.graph.plannerPlanConfiguration" "entity" : super::Entity;
    /// `buckets`: Collection(plannerPlanConfigurationBucketDefinition)
    buckets "buckets": Vec<super::PlannerPlanConfigurationBucketDefinition>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `defaultLanguage`: String
    default_language "defaultLanguage": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { PlannerPlanConfiguration: super::Entity }

impl PlannerPlanConfiguration {
    /// `localizations`: many `plannerPlanConfigurationLocalization`, contained
    pub const LOCALIZATIONS: mg::Nav<
        PlannerPlanConfiguration,
        Vec<super::PlannerPlanConfigurationLocalization>,
    > = mg::Nav::new("localizations");
}
