// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ifEmptyTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    IfEmptyTransformation "microsoft.graph.ifEmptyTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `output`: transformationAttribute, not null
    output "output" "r": mg::Boxed<super::TransformationAttribute>,
}

mg::derived_from! { IfEmptyTransformation: super::CustomClaimTransformation }
