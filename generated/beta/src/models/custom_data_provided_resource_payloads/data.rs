// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customDataProvidedResourcePayloads.data`.
pub struct Data {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Data: "microsoft.graph.customDataProvidedResourcePayloads.data", complex abstract, family DataKind;
}

/// The types derived from [`Data`].
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
