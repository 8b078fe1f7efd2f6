// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.featureRolloutPolicy`, by its URL.
    ///
    /// For example `/directory/featureRolloutPolicies/{featureRolloutPolicy-id}`.
    FeatureRolloutPolicyResource(mg::One<models::FeatureRolloutPolicy>)
}

impl FeatureRolloutPolicyResource {
    /// `…/appliesTo`: many `directoryObject`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    #[inline]
    pub fn applies_to(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "appliesTo")
    }
}

/// A collection of `microsoft.graph.featureRolloutPolicy`, by its URL.
///
/// For example `/directory/featureRolloutPolicies`.
pub type FeatureRolloutPolicyCollection = mg::Many<
    models::FeatureRolloutPolicy,
    FeatureRolloutPolicyResource,
>;
