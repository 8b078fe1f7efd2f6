// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customClaimTransformation`.
pub struct CustomClaimTransformation {
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaimTransformation: "microsoft.graph.customClaimTransformation", complex abstract, family CustomClaimTransformationKind;
    input: "input",
}

/// The types derived from [`CustomClaimTransformation`].
#[non_exhaustive]
pub enum CustomClaimTransformationKind {
    ContainsTransformation(Box<super::ContainsTransformation>),
    EndsWithTransformation(Box<super::EndsWithTransformation>),
    ExtractAlphaTransformation(Box<super::ExtractAlphaTransformation>),
    ExtractMailPrefixTransformation(Box<super::ExtractMailPrefixTransformation>),
    ExtractNumberTransformation(Box<super::ExtractNumberTransformation>),
    ExtractTransformation(Box<super::ExtractTransformation>),
    IfEmptyTransformation(Box<super::IfEmptyTransformation>),
    IfNotEmptyTransformation(Box<super::IfNotEmptyTransformation>),
    JoinTransformation(Box<super::JoinTransformation>),
    RegexReplaceTransformation(Box<super::RegexReplaceTransformation>),
    StartsWithTransformation(Box<super::StartsWithTransformation>),
    SubstringTransformation(Box<super::SubstringTransformation>),
    ToLowercaseTransformation(Box<super::ToLowercaseTransformation>),
    ToUppercaseTransformation(Box<super::ToUppercaseTransformation>),
    TrimTransformation(Box<super::TrimTransformation>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomClaimTransformation>),
}

mg::family! {
    CustomClaimTransformation => CustomClaimTransformationKind;
    ContainsTransformation(super::ContainsTransformation),
    EndsWithTransformation(super::EndsWithTransformation),
    ExtractAlphaTransformation(super::ExtractAlphaTransformation),
    ExtractMailPrefixTransformation(super::ExtractMailPrefixTransformation),
    ExtractNumberTransformation(super::ExtractNumberTransformation),
    ExtractTransformation(super::ExtractTransformation),
    IfEmptyTransformation(super::IfEmptyTransformation),
    IfNotEmptyTransformation(super::IfNotEmptyTransformation),
    JoinTransformation(super::JoinTransformation),
    RegexReplaceTransformation(super::RegexReplaceTransformation),
    StartsWithTransformation(super::StartsWithTransformation),
    SubstringTransformation(super::SubstringTransformation),
    ToLowercaseTransformation(super::ToLowercaseTransformation),
    ToUppercaseTransformation(super::ToUppercaseTransformation),
    TrimTransformation(super::TrimTransformation),
}
