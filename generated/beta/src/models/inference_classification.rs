// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inferenceClassification`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`InferenceClassificationResource`], for example
/// `graph.me().inference_classification()`.
///
/// [`InferenceClassificationResource`]: crate::requests::inference_classification::InferenceClassificationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/inferenceclassification?view=graph-rest-beta
pub struct InferenceClassification {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InferenceClassification: "microsoft.graph.inferenceClassification", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { InferenceClassification: super::Entity }

impl InferenceClassification {
    /// `overrides`: many
    /// [`InferenceClassificationOverride`](super::InferenceClassificationOverride).
    pub const OVERRIDES: mg::Nav<
        InferenceClassification,
        Vec<super::InferenceClassificationOverride>,
    > = mg::Nav::new("overrides");
}
