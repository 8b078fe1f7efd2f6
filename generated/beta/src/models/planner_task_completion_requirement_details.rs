// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskCompletionRequirementDetails`.
pub struct PlannerTaskCompletionRequirementDetails {
    /// `approvalRequirement`.
    pub approval_requirement: mg::Field<mg::Boxed<super::PlannerApprovalRequirement>>,
    /// `checklistRequirement`.
    pub checklist_requirement: mg::Field<mg::Boxed<super::PlannerChecklistRequirement>>,
    /// `formsRequirement`.
    pub forms_requirement: mg::Field<mg::Boxed<super::PlannerFormsRequirement>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskCompletionRequirementDetails: "microsoft.graph.plannerTaskCompletionRequirementDetails", complex;
    approval_requirement: "approvalRequirement",
    checklist_requirement: "checklistRequirement",
    forms_requirement: "formsRequirement",
}
