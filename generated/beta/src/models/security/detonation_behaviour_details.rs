// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.detonationBehaviourDetails`, a complex type.
    #[deprecated(note = "deprecated since 2025-10-20, to be removed on 2026-03-01 (revision 2025-10/Tasks_And_Plans)")]
    DetonationBehaviourDetails "microsoft.graph.security.detonationBehaviourDetails" "complex";
    /// `actionStatus`: String
    action_status "actionStatus": String,
    /// `behaviourCapability`: String
    behaviour_capability "behaviourCapability": String,
    /// `behaviourGroup`: String
    behaviour_group "behaviourGroup": String,
    /// `details`: String
    details "details": String,
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `operation`: String
    operation "operation": String,
    /// `processId`: String
    process_id "processId": String,
    /// `processName`: String
    process_name "processName": String,
    /// `target`: String
    target "target": String,
}
