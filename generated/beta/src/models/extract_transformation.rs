// @generated
use crate::mg;

/// Complex type `microsoft.graph.extractTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct ExtractTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// `value2`.
    pub value2: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtractTransformation: "microsoft.graph.extractTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
    type_: "type" required,
    value: "value" required,
    value2: "value2",
}

mg::derived_from! { ExtractTransformation: super::CustomClaimTransformation }
