// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.identifierTypeReferenceValue`, a complex type derived from `microsoft.graph.industryData.referenceValue`.
    IdentifierTypeReferenceValue "microsoft.graph.industryData.identifierTypeReferenceValue" "complex" : super::ReferenceValue;
    /// `code`: String
    code "code": String,
}

mg::derived_from! { IdentifierTypeReferenceValue: super::ReferenceValue }

impl IdentifierTypeReferenceValue {
    /// `value`: `microsoft.graph.industryData.referenceDefinition`
    pub const VALUE: mg::Nav<IdentifierTypeReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
