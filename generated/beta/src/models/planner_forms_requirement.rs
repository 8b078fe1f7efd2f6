// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerFormsRequirement`, a complex type.
    PlannerFormsRequirement "microsoft.graph.plannerFormsRequirement" "complex";
    /// `requiredForms`: Collection(String)
    required_forms "requiredForms": Vec<String>,
}
