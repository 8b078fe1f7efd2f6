// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAssignmentRequestRequirements`, a complex type.
    AccessPackageAssignmentRequestRequirements "microsoft.graph.accessPackageAssignmentRequestRequirements" "complex";
    /// `existingAnswers`: Collection(accessPackageAnswer)
    existing_answers "existingAnswers": Vec<super::AccessPackageAnswer>,
    /// `isApprovalRequired`: Boolean
    is_approval_required "isApprovalRequired": bool,
    /// `isApprovalRequiredForExtension`: Boolean
    is_approval_required_for_extension "isApprovalRequiredForExtension": bool,
    /// `isCustomAssignmentScheduleAllowed`: Boolean
    is_custom_assignment_schedule_allowed "isCustomAssignmentScheduleAllowed": bool,
    /// `isRequestorJustificationRequired`: Boolean
    is_requestor_justification_required "isRequestorJustificationRequired": bool,
    /// `policyDescription`: String
    policy_description "policyDescription": String,
    /// `policyDisplayName`: String
    policy_display_name "policyDisplayName": String,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `questions`: Collection(accessPackageQuestion)
    questions "questions": Vec<super::AccessPackageQuestion>,
    /// `schedule`: requestSchedule
    schedule "schedule": mg::Boxed<super::RequestSchedule>,
    /// `verifiableCredentialRequirementStatus`: verifiableCredentialRequirementStatus
    verifiable_credential_requirement_status "verifiableCredentialRequirementStatus": mg::Boxed<super::VerifiableCredentialRequirementStatus>,
}
