// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.invitationParticipantInfo`, an open complex type.
    InvitationParticipantInfo "microsoft.graph.invitationParticipantInfo" "complex open";
    /// `endpointType`: endpointType
    endpoint_type "endpointType": mg::Open<super::EndpointType>,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `identity`: identitySet, not null
    identity "identity" "r": mg::Boxed<super::IdentitySet>,
    /// `participantId`: String
    participant_id "participantId": String,
    /// `removeFromDefaultAudioRoutingGroup`: Boolean
    remove_from_default_audio_routing_group "removeFromDefaultAudioRoutingGroup": bool,
    /// `replacesCallId`: String
    replaces_call_id "replacesCallId": String,
}
