// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.plannerTaskConfigurationRoleBase`.
pub struct PlannerTaskConfigurationRoleBase {
    /// `roleKind`. Never null.
    pub role_kind: mg::Field<mg::Open<super::PlannerUserRoleKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskConfigurationRoleBase: "microsoft.graph.plannerTaskConfigurationRoleBase", complex abstract, family PlannerTaskConfigurationRoleBaseKind;
    role_kind: "roleKind" required,
}

/// The types derived from [`PlannerTaskConfigurationRoleBase`].
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
