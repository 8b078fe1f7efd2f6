// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.userMatchingSetting`.
pub struct UserMatchingSetting {
    /// `matchTarget`.
    pub match_target: mg::Field<mg::Boxed<super::UserMatchTargetReferenceValue>>,
    /// `priorityOrder`. Never null.
    pub priority_order: mg::Field<i32>,
    /// `sourceIdentifier`. Never null.
    pub source_identifier: mg::Field<mg::Boxed<super::IdentifierTypeReferenceValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserMatchingSetting: "microsoft.graph.industryData.userMatchingSetting", complex;
    match_target: "matchTarget",
    priority_order: "priorityOrder" required,
    source_identifier: "sourceIdentifier" required,
}

impl UserMatchingSetting {
    /// `roleGroup`: [`RoleGroup`](super::RoleGroup).
    pub const ROLE_GROUP: mg::Nav<UserMatchingSetting, super::RoleGroup> = mg::Nav::new(
        "roleGroup",
    );
}
