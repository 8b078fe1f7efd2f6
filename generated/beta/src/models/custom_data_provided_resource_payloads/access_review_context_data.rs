// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData`, a complex type derived from `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase`.
    AccessReviewContextData "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData" "complex" : super::AccessReviewContextDataBase;
    /// `reviewDefinitionId`: String, not null
    review_definition_id "reviewDefinitionId" "r": String,
    /// `reviewInstanceId`: String, not null
    review_instance_id "reviewInstanceId" "r": String,
}

mg::derived_from! { AccessReviewContextData: super::AccessReviewContextDataBase, super::Data }
