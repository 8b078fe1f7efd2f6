// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskRoleBasedRule`.
pub struct PlannerTaskRoleBasedRule {
    /// `defaultRule`.
    pub default_rule: mg::Field<String>,
    /// `propertyRule`.
    pub property_rule: mg::Field<mg::Boxed<super::PlannerTaskPropertyRule>>,
    /// `role`.
    pub role: mg::Field<mg::Boxed<super::PlannerTaskConfigurationRoleBase>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskRoleBasedRule: "microsoft.graph.plannerTaskRoleBasedRule", complex;
    default_rule: "defaultRule",
    property_rule: "propertyRule",
    role: "role",
}
