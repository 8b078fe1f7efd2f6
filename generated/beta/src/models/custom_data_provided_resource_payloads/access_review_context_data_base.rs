// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase`, an abstract complex type derived from `microsoft.graph.customDataProvidedResourcePayloads.data`.
    AccessReviewContextDataBase "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase" "complex abstract" : super::Data => AccessReviewContextDataBaseKind;
    /// `reviewDefinitionId`: String, not null
    review_definition_id "reviewDefinitionId" "r": String,
    /// `reviewInstanceId`: String, not null
    review_instance_id "reviewInstanceId" "r": String,
}

mg::derived_from! { AccessReviewContextDataBase: super::Data }

/// The types derived from `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase`.
#[non_exhaustive]
pub enum AccessReviewContextDataBaseKind {
    AccessReviewContextData(Box<super::AccessReviewContextData>),
    ApplyDecisionContextData(Box<super::ApplyDecisionContextData>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewContextDataBase>),
}

mg::family! {
    AccessReviewContextDataBase => AccessReviewContextDataBaseKind;
    AccessReviewContextData(super::AccessReviewContextData),
    ApplyDecisionContextData(super::ApplyDecisionContextData),
}
