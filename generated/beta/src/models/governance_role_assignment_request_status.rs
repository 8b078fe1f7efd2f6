// @generated
use crate::mg;

/// Complex type `microsoft.graph.governanceRoleAssignmentRequestStatus`.
pub struct GovernanceRoleAssignmentRequestStatus {
    /// `status`.
    pub status: mg::Field<String>,
    /// `statusDetails`.
    pub status_details: mg::Field<Vec<super::KeyValue>>,
    /// `subStatus`.
    pub sub_status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRoleAssignmentRequestStatus: "microsoft.graph.governanceRoleAssignmentRequestStatus", complex;
    status: "status",
    status_details: "statusDetails",
    sub_status: "subStatus",
}
