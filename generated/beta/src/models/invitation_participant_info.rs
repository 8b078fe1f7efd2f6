// @generated
use crate::mg;

/// Open complex type `microsoft.graph.invitationParticipantInfo`.
pub struct InvitationParticipantInfo {
    /// `endpointType`.
    pub endpoint_type: mg::Field<mg::Open<super::EndpointType>>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `identity`. Never null.
    pub identity: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `participantId`.
    pub participant_id: mg::Field<String>,
    /// `removeFromDefaultAudioRoutingGroup`.
    pub remove_from_default_audio_routing_group: mg::Field<bool>,
    /// `replacesCallId`.
    pub replaces_call_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InvitationParticipantInfo: "microsoft.graph.invitationParticipantInfo", complex open;
    endpoint_type: "endpointType",
    hidden: "hidden",
    identity: "identity" required,
    participant_id: "participantId",
    remove_from_default_audio_routing_group: "removeFromDefaultAudioRoutingGroup",
    replaces_call_id: "replacesCallId",
}
