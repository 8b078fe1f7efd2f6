// @generated
use crate::{mg, models, requests};

/// Requests on one [`FeatureRolloutPolicy`](models::FeatureRolloutPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory().feature_rollout_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct FeatureRolloutPolicyResource(mg::One<models::FeatureRolloutPolicy>);

mg::builder! { FeatureRolloutPolicyResource: mg::One<models::FeatureRolloutPolicy> }

impl FeatureRolloutPolicyResource {
    /// `…/appliesTo`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn applies_to(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "appliesTo")
    }
}

/// Requests on a collection of [`FeatureRolloutPolicy`](models::FeatureRolloutPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().feature_rollout_policies()`.
pub type FeatureRolloutPolicyCollection = mg::Many<
    models::FeatureRolloutPolicy,
    FeatureRolloutPolicyResource,
>;
