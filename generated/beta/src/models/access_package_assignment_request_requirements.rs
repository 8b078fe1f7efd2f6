// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageAssignmentRequestRequirements`.
pub struct AccessPackageAssignmentRequestRequirements {
    /// `existingAnswers`.
    pub existing_answers: mg::Field<Vec<super::AccessPackageAnswer>>,
    /// `isApprovalRequired`.
    pub is_approval_required: mg::Field<bool>,
    /// `isApprovalRequiredForExtension`.
    pub is_approval_required_for_extension: mg::Field<bool>,
    /// `isCustomAssignmentScheduleAllowed`.
    pub is_custom_assignment_schedule_allowed: mg::Field<bool>,
    /// `isRequestorJustificationRequired`.
    pub is_requestor_justification_required: mg::Field<bool>,
    /// `policyDescription`.
    pub policy_description: mg::Field<String>,
    /// `policyDisplayName`.
    pub policy_display_name: mg::Field<String>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `questions`.
    pub questions: mg::Field<Vec<super::AccessPackageQuestion>>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `verifiableCredentialRequirementStatus`.
    pub verifiable_credential_requirement_status: mg::Field<
        mg::Boxed<super::VerifiableCredentialRequirementStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAssignmentRequestRequirements: "microsoft.graph.accessPackageAssignmentRequestRequirements", complex;
    existing_answers: "existingAnswers",
    is_approval_required: "isApprovalRequired",
    is_approval_required_for_extension: "isApprovalRequiredForExtension",
    is_custom_assignment_schedule_allowed: "isCustomAssignmentScheduleAllowed",
    is_requestor_justification_required: "isRequestorJustificationRequired",
    policy_description: "policyDescription",
    policy_display_name: "policyDisplayName",
    policy_id: "policyId",
    questions: "questions",
    schedule: "schedule",
    verifiable_credential_requirement_status: "verifiableCredentialRequirementStatus",
}
