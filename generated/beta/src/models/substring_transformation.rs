// @generated
use crate::mg;

/// Complex type `microsoft.graph.substringTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct SubstringTransformation {
    /// `index`. Never null.
    pub index: mg::Field<i32>,
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `length`.
    pub length: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubstringTransformation: "microsoft.graph.substringTransformation", complex, base super::CustomClaimTransformation;
    index: "index" required,
    input: "input",
    length: "length",
}

mg::derived_from! { SubstringTransformation: super::CustomClaimTransformation }
