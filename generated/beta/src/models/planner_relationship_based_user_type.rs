// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerRelationshipBasedUserType`, derived from
/// [`PlannerTaskConfigurationRoleBase`](super::PlannerTaskConfigurationRoleBase).
pub struct PlannerRelationshipBasedUserType {
    /// `role`. Never null.
    pub role: mg::Field<mg::Open<super::PlannerRelationshipUserRoles>>,
    /// `roleKind`. Never null.
    pub role_kind: mg::Field<mg::Open<super::PlannerUserRoleKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerRelationshipBasedUserType: "microsoft.graph.plannerRelationshipBasedUserType", complex, base super::PlannerTaskConfigurationRoleBase;
    role: "role" required,
    role_kind: "roleKind" required,
}

mg::derived_from! { PlannerRelationshipBasedUserType: super::PlannerTaskConfigurationRoleBase }
