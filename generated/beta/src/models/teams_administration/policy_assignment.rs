// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.policyAssignment`, a complex type.
    PolicyAssignment "microsoft.graph.teamsAdministration.policyAssignment" "complex";
    /// `assignmentType`: microsoft.graph.teamsAdministration.assignmentType, not null
    assignment_type "assignmentType" "r": mg::Open<super::AssignmentType>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `groupId`: String
    group_id "groupId": String,
    /// `policyId`: String, not null
    policy_id "policyId" "r": String,
}
