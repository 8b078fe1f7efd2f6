// @generated
use crate::mg;

/// Complex type `microsoft.graph.regexReplaceTransformation`, derived from
/// [`CustomClaimTransformation`](super::CustomClaimTransformation).
pub struct RegexReplaceTransformation {
    /// `additionalAttributes`.
    pub additional_attributes: mg::Field<Vec<super::SourcedAttribute>>,
    /// `input`.
    pub input: mg::Field<mg::Boxed<super::TransformationAttribute>>,
    /// `regex`. Never null.
    pub regex: mg::Field<String>,
    /// `replacement`. Never null.
    pub replacement: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RegexReplaceTransformation: "microsoft.graph.regexReplaceTransformation", complex, base super::CustomClaimTransformation;
    additional_attributes: "additionalAttributes",
    input: "input",
    regex: "regex" required,
    replacement: "replacement" required,
}

mg::derived_from! { RegexReplaceTransformation: super::CustomClaimTransformation }
