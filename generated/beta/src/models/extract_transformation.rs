// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extractTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    ExtractTransformation "microsoft.graph.extractTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `type`: String, not null
    type_ "type" "r": String,
    /// `value`: String, not null
    value "value" "r": String,
    /// `value2`: String
    value2 "value2": String,
}

mg::derived_from! { ExtractTransformation: super::CustomClaimTransformation }
