// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.detonationBehaviourDetails`.
#[deprecated(
    note = "deprecated since 2025-10-20, to be removed on 2026-03-01 (revision 2025-10/Tasks_And_Plans)"
)]
pub struct DetonationBehaviourDetails {
    /// `actionStatus`.
    pub action_status: mg::Field<String>,
    /// `behaviourCapability`.
    pub behaviour_capability: mg::Field<String>,
    /// `behaviourGroup`.
    pub behaviour_group: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<String>,
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operation`.
    pub operation: mg::Field<String>,
    /// `processId`.
    pub process_id: mg::Field<String>,
    /// `processName`.
    pub process_name: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetonationBehaviourDetails: "microsoft.graph.security.detonationBehaviourDetails", complex;
    action_status: "actionStatus",
    behaviour_capability: "behaviourCapability",
    behaviour_group: "behaviourGroup",
    details: "details",
    event_date_time: "eventDateTime",
    operation: "operation",
    process_id: "processId",
    process_name: "processName",
    target: "target",
}
