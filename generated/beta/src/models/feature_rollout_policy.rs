// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.featureRolloutPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-beta>
    FeatureRolloutPolicy "microsoft.graph.featureRolloutPolicy" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `feature`: stagedFeatureName, not null
    feature "feature" "r": mg::Open<super::StagedFeatureName>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAppliedToOrganization`: Boolean, not null
    is_applied_to_organization "isAppliedToOrganization" "r": bool,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}

mg::derived_from! { FeatureRolloutPolicy: super::Entity }

impl FeatureRolloutPolicy {
    /// `appliesTo`: many `directoryObject`, contained
    pub const APPLIES_TO: mg::Nav<FeatureRolloutPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
