// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerRelationshipBasedUserType`, a complex type derived from `microsoft.graph.plannerTaskConfigurationRoleBase`.
    PlannerRelationshipBasedUserType "microsoft.graph.plannerRelationshipBasedUserType" "complex" : super::PlannerTaskConfigurationRoleBase;
    /// `role`: plannerRelationshipUserRoles, not null
    role "role" "r": mg::Open<super::PlannerRelationshipUserRoles>,
    /// `roleKind`: plannerUserRoleKind, not null
    role_kind "roleKind" "r": mg::Open<super::PlannerUserRoleKind>,
}

mg::derived_from! { PlannerRelationshipBasedUserType: super::PlannerTaskConfigurationRoleBase }
