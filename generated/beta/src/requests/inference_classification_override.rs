// @generated
use crate::{mg, models};

/// One `microsoft.graph.inferenceClassificationOverride`, by its URL.
///
/// For example `/me/inferenceClassification/overrides/{inferenceClassificationOverride-id}`.
pub type InferenceClassificationOverrideResource = mg::One<
    models::InferenceClassificationOverride,
>;

/// A collection of `microsoft.graph.inferenceClassificationOverride`, by its URL.
///
/// For example `/me/inferenceClassification/overrides`.
pub type InferenceClassificationOverrideCollection = mg::Many<
    models::InferenceClassificationOverride,
    InferenceClassificationOverrideResource,
>;
