// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.yearReferenceValue`, a complex type derived from `microsoft.graph.industryData.referenceValue`.
    YearReferenceValue "microsoft.graph.industryData.yearReferenceValue" "complex" : super::ReferenceValue;
    /// `code`: String
    code "code": String,
}

mg::derived_from! { YearReferenceValue: super::ReferenceValue }

impl YearReferenceValue {
    /// `value`: `microsoft.graph.industryData.referenceDefinition`
    pub const VALUE: mg::Nav<YearReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
