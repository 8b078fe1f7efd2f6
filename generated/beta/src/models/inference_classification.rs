// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inferenceClassification`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inferenceclassification?view=graph-rest-beta>
    InferenceClassification "microsoft.graph.inferenceClassification" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { InferenceClassification: super::Entity }

impl InferenceClassification {
    /// `overrides`: many `inferenceClassificationOverride`, contained
    pub const OVERRIDES: mg::Nav<
        InferenceClassification,
        Vec<super::InferenceClassificationOverride>,
    > = mg::Nav::new("overrides");
}
