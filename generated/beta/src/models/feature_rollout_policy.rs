// @generated
use crate::mg;

/// Entity type [`microsoft.graph.featureRolloutPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FeatureRolloutPolicyCollection`], for example
/// `graph.directory().feature_rollout_policies()`.
///
/// [`FeatureRolloutPolicyCollection`]: crate::requests::feature_rollout_policy::FeatureRolloutPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-beta
pub struct FeatureRolloutPolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `feature`. Never null.
    pub feature: mg::Field<mg::Open<super::StagedFeatureName>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAppliedToOrganization`. Never null.
    pub is_applied_to_organization: mg::Field<bool>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FeatureRolloutPolicy: "microsoft.graph.featureRolloutPolicy", entity, base super::Entity;
    description: "description",
    display_name: "displayName" required,
    feature: "feature" required,
    id: "id" key required,
    is_applied_to_organization: "isAppliedToOrganization" required,
    is_enabled: "isEnabled" required,
}

mg::derived_from! { FeatureRolloutPolicy: super::Entity }

impl FeatureRolloutPolicy {
    /// `appliesTo`: many [`DirectoryObject`](super::DirectoryObject).
    pub const APPLIES_TO: mg::Nav<FeatureRolloutPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
