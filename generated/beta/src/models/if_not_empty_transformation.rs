// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ifNotEmptyTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    IfNotEmptyTransformation "microsoft.graph.ifNotEmptyTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `output`: transformationAttribute, not null
    output "output" "r": mg::Boxed<super::TransformationAttribute>,
}

mg::derived_from! { IfNotEmptyTransformation: super::CustomClaimTransformation }
