// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.sectionRoleReferenceValue`, a complex type derived from `microsoft.graph.industryData.referenceValue`.
    SectionRoleReferenceValue "microsoft.graph.industryData.sectionRoleReferenceValue" "complex" : super::ReferenceValue;
    /// `code`: String
    code "code": String,
}

mg::derived_from! { SectionRoleReferenceValue: super::ReferenceValue }

impl SectionRoleReferenceValue {
    /// `value`: `microsoft.graph.industryData.referenceDefinition`
    pub const VALUE: mg::Nav<SectionRoleReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
