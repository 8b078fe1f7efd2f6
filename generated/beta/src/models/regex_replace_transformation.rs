// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.regexReplaceTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    RegexReplaceTransformation "microsoft.graph.regexReplaceTransformation" "complex" : super::CustomClaimTransformation;
    /// `additionalAttributes`: Collection(sourcedAttribute)
    additional_attributes "additionalAttributes": Vec<super::SourcedAttribute>,
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `regex`: String, not null
    regex "regex" "r": String,
    /// `replacement`: String, not null
    replacement "replacement" "r": String,
}

mg::derived_from! { RegexReplaceTransformation: super::CustomClaimTransformation }
