// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.startsWithTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    StartsWithTransformation "microsoft.graph.startsWithTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `output`: transformationAttribute, not null
    output "output" "r": mg::Boxed<super::TransformationAttribute>,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { StartsWithTransformation: super::CustomClaimTransformation }
