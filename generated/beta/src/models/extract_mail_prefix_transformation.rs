// @generated
use crate::mg;

/// Complex type `microsoft.graph.extractMailPrefixTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct ExtractMailPrefixTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtractMailPrefixTransformation: "microsoft.graph.extractMailPrefixTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
}

mg::derived_from! { ExtractMailPrefixTransformation: super::CustomClaimTransformation }
