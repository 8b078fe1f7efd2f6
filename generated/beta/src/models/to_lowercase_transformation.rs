// @generated
use crate::mg;

/// Complex type `microsoft.graph.toLowercaseTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct ToLowercaseTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ToLowercaseTransformation: "microsoft.graph.toLowercaseTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
}

mg::derived_from! { ToLowercaseTransformation: super::CustomClaimTransformation }
