// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payloadByFilter`, a complex type.
    PayloadByFilter "microsoft.graph.payloadByFilter" "complex";
    /// `assignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    assignment_filter_type "assignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    /// `groupId`: String
    group_id "groupId": String,
    /// `payloadId`: String
    payload_id "payloadId": String,
    /// `payloadType`: associatedAssignmentPayloadType, not null
    payload_type "payloadType" "r": mg::Open<super::AssociatedAssignmentPayloadType>,
}
