// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.participantEndpoint`, derived from
/// [`Endpoint`](super::Endpoint).
pub struct ParticipantEndpoint {
    /// `associatedIdentity`.
    pub associated_identity: mg::Field<mg::Boxed<crate::models::Identity>>,
    /// `cpuCoresCount`.
    pub cpu_cores_count: mg::Field<i32>,
    /// `cpuName`.
    pub cpu_name: mg::Field<String>,
    /// `cpuProcessorSpeedInMhz`.
    pub cpu_processor_speed_in_mhz: mg::Field<i32>,
    /// `feedback`.
    pub feedback: mg::Field<mg::Boxed<super::UserFeedback>>,
    /// `identity`.
    #[deprecated(
        note = "deprecated since 2023-11-06, to be removed on 2026-11-06 (revision 2023-11/New_Properties_Added)"
    )]
    pub identity: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `userAgent`.
    pub user_agent: mg::Field<mg::Boxed<super::UserAgent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParticipantEndpoint: "microsoft.graph.callRecords.participantEndpoint", complex, base super::Endpoint;
    associated_identity: "associatedIdentity",
    cpu_cores_count: "cpuCoresCount",
    cpu_name: "cpuName",
    cpu_processor_speed_in_mhz: "cpuProcessorSpeedInMhz",
    feedback: "feedback",
    identity: "identity" deprecated,
    name: "name",
    user_agent: "userAgent",
}

mg::derived_from! { ParticipantEndpoint: super::Endpoint }
