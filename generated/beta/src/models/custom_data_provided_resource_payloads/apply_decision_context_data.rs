// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.applyDecisionContextData`, a complex type derived from `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase`.
    ApplyDecisionContextData "microsoft.graph.customDataProvidedResourcePayloads.applyDecisionContextData" "complex" : super::AccessReviewContextDataBase;
    /// `reviewDefinitionId`: String, not null
    review_definition_id "reviewDefinitionId" "r": String,
    /// `reviewInstanceId`: String, not null
    review_instance_id "reviewInstanceId" "r": String,
}

mg::derived_from! { ApplyDecisionContextData: super::AccessReviewContextDataBase, super::Data }
