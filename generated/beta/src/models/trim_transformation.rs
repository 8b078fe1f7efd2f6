// @generated
use crate::mg;

/// Complex type `microsoft.graph.trimTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct TrimTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::TransformationTrimType>>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrimTransformation: "microsoft.graph.trimTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
    type_: "type" required,
    value: "value" required,
}

mg::derived_from! { TrimTransformation: super::CustomClaimTransformation }
