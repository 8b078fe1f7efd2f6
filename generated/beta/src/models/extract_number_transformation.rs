// @generated
use crate::mg;

/// Complex type `microsoft.graph.extractNumberTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct ExtractNumberTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::TransformationExtractType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtractNumberTransformation: "microsoft.graph.extractNumberTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
    type_: "type" required,
}

mg::derived_from! { ExtractNumberTransformation: super::CustomClaimTransformation }
