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
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Mail.Read** | **Mail.Read** | **Mail.Read** |
    /// | `POST` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `PATCH …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `DELETE …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn overrides(
        &self,
    ) -> requests::inference_classification_override::InferenceClassificationOverrideCollection {
        mg::to(self, "overrides")
    }
}
