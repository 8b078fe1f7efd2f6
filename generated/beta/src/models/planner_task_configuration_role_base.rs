// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskConfigurationRoleBase`, an abstract complex type.
    PlannerTaskConfigurationRoleBase "microsoft.graph.plannerTaskConfigurationRoleBase" "complex abstract" => PlannerTaskConfigurationRoleBaseKind;
    /// `roleKind`: plannerUserRoleKind, not null
    role_kind "roleKind" "r": mg::Open<super::PlannerUserRoleKind>,
}

/// The types derived from `microsoft.graph.plannerTaskConfigurationRoleBase`.
#[non_exhaustive]
pub enum PlannerTaskConfigurationRoleBaseKind {
    PlannerRelationshipBasedUserType(Box<super::PlannerRelationshipBasedUserType>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerTaskConfigurationRoleBase>),
}

mg::family! {
    PlannerTaskConfigurationRoleBase => PlannerTaskConfigurationRoleBaseKind;
    PlannerRelationshipBasedUserType(super::PlannerRelationshipBasedUserType),
}
