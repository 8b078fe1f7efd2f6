// @generated
use crate::mg;

/// Complex type `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData`,
/// derived from [`AccessReviewContextDataBase`](super::AccessReviewContextDataBase).
pub struct AccessReviewContextData {
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
    AccessReviewContextData: "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData", complex, base super::AccessReviewContextDataBase;
    review_definition_id: "reviewDefinitionId" required,
    review_instance_id: "reviewInstanceId" required,
}

mg::derived_from! { AccessReviewContextData: super::AccessReviewContextDataBase, super::Data }
