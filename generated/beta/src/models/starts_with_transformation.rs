// @generated
use crate::mg;

/// Complex type `microsoft.graph.startsWithTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct StartsWithTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `output`. Never null.
    pub output: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StartsWithTransformation: "microsoft.graph.startsWithTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
    output: "output" required,
    value: "value" required,
}

mg::derived_from! { StartsWithTransformation: super::CustomClaimTransformation }
