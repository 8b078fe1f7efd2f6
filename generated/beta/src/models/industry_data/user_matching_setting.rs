// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.userMatchingSetting`, a complex type.
    UserMatchingSetting "microsoft.graph.industryData.userMatchingSetting" "complex";
    /// `matchTarget`: microsoft.graph.industryData.userMatchTargetReferenceValue
    match_target "matchTarget": mg::Boxed<super::UserMatchTargetReferenceValue>,
    /// `priorityOrder`: Int32, not null
    priority_order "priorityOrder" "r": i32,
    /// `sourceIdentifier`: microsoft.graph.industryData.identifierTypeReferenceValue, not null
    source_identifier "sourceIdentifier" "r": mg::Boxed<super::IdentifierTypeReferenceValue>,
}

impl UserMatchingSetting {
    /// `roleGroup`: `microsoft.graph.industryData.roleGroup`
    pub const ROLE_GROUP: mg::Nav<UserMatchingSetting, super::RoleGroup> = mg::Nav::new(
        "roleGroup",
    );
}
