// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.data`, an abstract complex type.
    Data "microsoft.graph.customDataProvidedResourcePayloads.data" "complex abstract" => DataKind;
}

/// The types derived from `microsoft.graph.customDataProvidedResourcePayloads.data`.
#[non_exhaustive]
pub enum DataKind {
    AccessReviewContextData(Box<super::AccessReviewContextData>),
    AccessReviewContextDataBase(Box<super::AccessReviewContextDataBase>),
    ApplyDecisionContextData(Box<super::ApplyDecisionContextData>),
    /// None of these, or a type that this version does not know.
    Other(Box<Data>),
}

mg::family! {
    Data => DataKind;
    AccessReviewContextData(super::AccessReviewContextData),
    AccessReviewContextDataBase(super::AccessReviewContextDataBase),
    ApplyDecisionContextData(super::ApplyDecisionContextData),
}
