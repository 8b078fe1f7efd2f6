// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extractMailPrefixTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    ExtractMailPrefixTransformation "microsoft.graph.extractMailPrefixTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
}

mg::derived_from! { ExtractMailPrefixTransformation: super::CustomClaimTransformation }
