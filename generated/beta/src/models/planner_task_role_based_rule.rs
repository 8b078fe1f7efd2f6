// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskRoleBasedRule`, a complex type.
    PlannerTaskRoleBasedRule "microsoft.graph.plannerTaskRoleBasedRule" "complex";
    /// `defaultRule`: String
    default_rule "defaultRule": String,
    /// `propertyRule`: plannerTaskPropertyRule
    property_rule "propertyRule": mg::Boxed<super::PlannerTaskPropertyRule>,
    /// `role`: plannerTaskConfigurationRoleBase
    role "role": mg::Boxed<super::PlannerTaskConfigurationRoleBase>,
}
