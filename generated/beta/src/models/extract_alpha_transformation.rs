// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extractAlphaTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    ExtractAlphaTransformation "microsoft.graph.extractAlphaTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `type`: transformationExtractType, not null
    type_ "type" "r": mg::Open<super::TransformationExtractType>,
}

mg::derived_from! { ExtractAlphaTransformation: super::CustomClaimTransformation }
