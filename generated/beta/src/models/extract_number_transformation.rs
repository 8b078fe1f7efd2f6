// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extractNumberTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    ExtractNumberTransformation "microsoft.graph.extractNumberTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `type`: transformationExtractType, not null
    type_ "type" "r": mg::Open<super::TransformationExtractType>,
}

mg::derived_from! { ExtractNumberTransformation: super::CustomClaimTransformation }
