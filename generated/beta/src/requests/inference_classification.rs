// @generated
use crate::{mg, models, requests};

/// Requests on one [`InferenceClassification`](models::InferenceClassification): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().inference_classification()`.
#[derive(Clone, Debug)]
pub struct InferenceClassificationResource(mg::One<models::InferenceClassification>);

mg::builder! { InferenceClassificationResource: mg::One<models::InferenceClassification> }

impl InferenceClassificationResource {
    /// `…/overrides`: many
    /// [`InferenceClassificationOverride`](models::InferenceClassificationOverride).
    ///
    /// Least privileged permission to read: `Mail.Read` (delegated, application).
    #[inline]
    pub fn overrides(
        &self,
    ) -> requests::inference_classification_override::InferenceClassificationOverrideCollection {
        mg::navigate(self, "overrides")
    }
}
