// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inferenceClassificationOverride`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`InferenceClassificationOverrideCollection`], for example
/// `graph.me().inference_classification().overrides()`.
///
/// [`InferenceClassificationOverrideCollection`]: crate::requests::inference_classification_override::InferenceClassificationOverrideCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/inferenceclassificationoverride?view=graph-rest-beta
pub struct InferenceClassificationOverride {
    /// `classifyAs`.
    pub classify_as: mg::Field<mg::Open<super::InferenceClassificationType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `senderEmailAddress`.
    pub sender_email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InferenceClassificationOverride: "microsoft.graph.inferenceClassificationOverride", entity, base super::Entity;
    classify_as: "classifyAs",
    id: "id" key required,
    sender_email_address: "senderEmailAddress",
}

mg::derived_from! { InferenceClassificationOverride: super::Entity }
