// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.toUppercaseTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    ToUppercaseTransformation "microsoft.graph.toUppercaseTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
}

mg::derived_from! { ToUppercaseTransformation: super::CustomClaimTransformation }
