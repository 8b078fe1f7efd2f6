// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAdministration.policyAssignment`.
pub struct PolicyAssignment {
    /// `assignmentType`. Never null.
    pub assignment_type: mg::Field<mg::Open<super::AssignmentType>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `policyId`. Never null.
    pub policy_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyAssignment: "microsoft.graph.teamsAdministration.policyAssignment", complex;
    assignment_type: "assignmentType" required,
    display_name: "displayName" required,
    group_id: "groupId",
    policy_id: "policyId" required,
}
