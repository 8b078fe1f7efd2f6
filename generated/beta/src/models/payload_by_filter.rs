// @generated
use crate::mg;

/// Complex type `microsoft.graph.payloadByFilter`.
pub struct PayloadByFilter {
    /// `assignmentFilterType`. Never null.
    pub assignment_filter_type: mg::Field<
        mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    >,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `payloadId`.
    pub payload_id: mg::Field<String>,
    /// `payloadType`. Never null.
    pub payload_type: mg::Field<mg::Open<super::AssociatedAssignmentPayloadType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PayloadByFilter: "microsoft.graph.payloadByFilter", complex;
    assignment_filter_type: "assignmentFilterType" required,
    group_id: "groupId",
    payload_id: "payloadId",
    payload_type: "payloadType" required,
}
