// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.substringTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    SubstringTransformation "microsoft.graph.substringTransformation" "complex" : super::CustomClaimTransformation;
    /// `index`: Int32, not null
    index "index" "r": i32,
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `length`: Int32
    length "length": i32,
}

mg::derived_from! { SubstringTransformation: super::CustomClaimTransformation }
