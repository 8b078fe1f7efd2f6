// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.inferenceClassification`, by its URL.
    ///
    /// For example `/me/inferenceClassification`.
    InferenceClassificationResource(mg::One<models::InferenceClassification>)
}

impl InferenceClassificationResource {
    /// `…/overrides`: many `inferenceClassificationOverride`
    #[inline]
    pub fn overrides(
        &self,
    ) -> requests::inference_classification_override::InferenceClassificationOverrideCollection {
        mg::to(self, "overrides")
    }
}
