// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.userMatchTargetReferenceValue`, a complex type derived from `microsoft.graph.industryData.referenceValue`.
    UserMatchTargetReferenceValue "microsoft.graph.industryData.userMatchTargetReferenceValue" "complex" : super::ReferenceValue;
    /// `code`: String
    code "code": String,
}

mg::derived_from! { UserMatchTargetReferenceValue: super::ReferenceValue }

impl UserMatchTargetReferenceValue {
    /// `value`: `microsoft.graph.industryData.referenceDefinition`
    pub const VALUE: mg::Nav<
        UserMatchTargetReferenceValue,
        super::ReferenceDefinition,
    > = mg::Nav::new("value");
}
