// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceRoleAssignmentRequestStatus`, a complex type.
    GovernanceRoleAssignmentRequestStatus "microsoft.graph.governanceRoleAssignmentRequestStatus" "complex";
    /// `status`: String
    status "status": String,
    /// `statusDetails`: Collection(keyValue)
    status_details "statusDetails": Vec<super::KeyValue>,
    /// `subStatus`: String
    sub_status "subStatus": String,
}
