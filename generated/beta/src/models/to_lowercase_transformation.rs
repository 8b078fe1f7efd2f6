// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.toLowercaseTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    ToLowercaseTransformation "microsoft.graph.toLowercaseTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
}

mg::derived_from! { ToLowercaseTransformation: super::CustomClaimTransformation }
