// @generated
use crate::mg;

/// Complex type `microsoft.graph.joinTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct JoinTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `input2`. Never null.
    pub input2: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `separator`.
    pub separator: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    JoinTransformation: "microsoft.graph.joinTransformation", complex, base super::CustomClaimTransformation;
    input: "input",
    input2: "input2" required,
    separator: "separator",
}

mg::derived_from! { JoinTransformation: super::CustomClaimTransformation }
