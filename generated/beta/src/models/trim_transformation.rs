// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trimTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    TrimTransformation "microsoft.graph.trimTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `type`: transformationTrimType, not null
    type_ "type" "r": mg::Open<super::TransformationTrimType>,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { TrimTransformation: super::CustomClaimTransformation }
