// @generated
use crate::mg;

/// Abstract complex type
/// `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase`, derived from
/// [`Data`](super::Data).
pub struct AccessReviewContextDataBase {
    /// `reviewDefinitionId`. Never null.
    pub review_definition_id: mg::Field<String>,
    /// `reviewInstanceId`. Never null.
    pub review_instance_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewContextDataBase: "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase", complex abstract, base super::Data, family AccessReviewContextDataBaseKind;
    review_definition_id: "reviewDefinitionId" required,
    review_instance_id: "reviewInstanceId" required,
}

mg::derived_from! { AccessReviewContextDataBase: super::Data }

/// The types derived from [`AccessReviewContextDataBase`].
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
