// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.containsTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    ContainsTransformation "microsoft.graph.containsTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `output`: transformationAttribute, not null
    output "output" "r": mg::Boxed<super::TransformationAttribute>,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { ContainsTransformation: super::CustomClaimTransformation }
