// @generated
use crate::mg;

/// Complex type `microsoft.graph.ifNotEmptyTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct IfNotEmptyTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `output`. Never null.
    pub output: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IfNotEmptyTransformation: "microsoft.graph.ifNotEmptyTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
    output: "output" required,
}

mg::derived_from! { IfNotEmptyTransformation: super::CustomClaimTransformation }
