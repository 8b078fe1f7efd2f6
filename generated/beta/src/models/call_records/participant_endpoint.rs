// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.participantEndpoint`, a complex type derived from `microsoft.graph.callRecords.endpoint`.
    ParticipantEndpoint "microsoft.graph.callRecords.participantEndpoint" "complex" : super::Endpoint;
    /// `associatedIdentity`: identity
    associated_identity "associatedIdentity": mg::Boxed<crate::models::Identity>,
    /// `cpuCoresCount`: Int32
    cpu_cores_count "cpuCoresCount": i32,
    /// `cpuName`: String
    cpu_name "cpuName": String,
    /// `cpuProcessorSpeedInMhz`: Int32
    cpu_processor_speed_in_mhz "cpuProcessorSpeedInMhz": i32,
    /// `feedback`: microsoft.graph.callRecords.userFeedback
    feedback "feedback": mg::Boxed<super::UserFeedback>,
    /// `identity`: identitySet
    #[deprecated(note = "deprecated since 2023-11-06, to be removed on 2026-11-06 (revision 2023-11/New_Properties_Added)")]
    identity "identity" "d": mg::Boxed<crate::models::IdentitySet>,
    /// `name`: String
    name "name": String,
    /// `userAgent`: microsoft.graph.callRecords.userAgent
    user_agent "userAgent": mg::Boxed<super::UserAgent>,
}

mg::derived_from! { ParticipantEndpoint: super::Endpoint }
