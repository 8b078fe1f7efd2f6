// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.incomingContext`, a complex type.
    IncomingContext "microsoft.graph.incomingContext" "complex";
    /// `observedParticipantId`: String
    observed_participant_id "observedParticipantId": String,
    /// `onBehalfOf`: identitySet
    on_behalf_of "onBehalfOf": mg::Boxed<super::IdentitySet>,
    /// `sourceParticipantId`: String
    source_participant_id "sourceParticipantId": String,
    /// `transferor`: identitySet
    transferor "transferor": mg::Boxed<super::IdentitySet>,
}
