// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.roleReferenceValue`, a complex type derived from `microsoft.graph.industryData.referenceValue`.
    RoleReferenceValue "microsoft.graph.industryData.roleReferenceValue" "complex" : super::ReferenceValue;
    /// `code`: String
    code "code": String,
}

mg::derived_from! { RoleReferenceValue: super::ReferenceValue }

impl RoleReferenceValue {
    /// `value`: `microsoft.graph.industryData.referenceDefinition`
    pub const VALUE: mg::Nav<RoleReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
