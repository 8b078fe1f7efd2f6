// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskPolicy`, a complex type.
    PlannerTaskPolicy "microsoft.graph.plannerTaskPolicy" "complex";
    /// `rules`: Collection(plannerTaskRoleBasedRule)
    rules "rules": Vec<super::PlannerTaskRoleBasedRule>,
}
