// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskCompletionRequirementDetails`, a complex type.
    PlannerTaskCompletionRequirementDetails "microsoft.graph.plannerTaskCompletionRequirementDetails" "complex";
    /// `approvalRequirement`: plannerApprovalRequirement
    approval_requirement "approvalRequirement": mg::Boxed<super::PlannerApprovalRequirement>,
    /// `checklistRequirement`: plannerChecklistRequirement
    checklist_requirement "checklistRequirement": mg::Boxed<super::PlannerChecklistRequirement>,
    /// `formsRequirement`: plannerFormsRequirement
    forms_requirement "formsRequirement": mg::Boxed<super::PlannerFormsRequirement>,
}
