// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterStatusDetails`, a complex type.
    AssignmentFilterStatusDetails "microsoft.graph.assignmentFilterStatusDetails" "complex";
    /// `deviceProperties`: Collection(keyValuePair)
    device_properties "deviceProperties": Vec<super::KeyValuePair>,
    /// `evalutionSummaries`: Collection(assignmentFilterEvaluationSummary)
    evalution_summaries "evalutionSummaries": Vec<super::AssignmentFilterEvaluationSummary>,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `payloadId`: String
    payload_id "payloadId": String,
    /// `userId`: String
    user_id "userId": String,
}
