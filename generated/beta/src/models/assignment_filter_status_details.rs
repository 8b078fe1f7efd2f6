// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentFilterStatusDetails`.
pub struct AssignmentFilterStatusDetails {
    /// `deviceProperties`.
    pub device_properties: mg::Field<Vec<super::KeyValuePair>>,
    /// `evalutionSummaries`.
    pub evalution_summaries: mg::Field<Vec<super::AssignmentFilterEvaluationSummary>>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `payloadId`.
    pub payload_id: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterStatusDetails: "microsoft.graph.assignmentFilterStatusDetails", complex;
    device_properties: "deviceProperties",
    evalution_summaries: "evalutionSummaries",
    managed_device_id: "managedDeviceId",
    payload_id: "payloadId",
    user_id: "userId",
}
