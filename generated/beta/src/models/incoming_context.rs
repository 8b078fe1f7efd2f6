// @generated
use crate::mg;

/// Complex type `microsoft.graph.incomingContext`.
pub struct IncomingContext {
    /// `observedParticipantId`.
    pub observed_participant_id: mg::Field<String>,
    /// `onBehalfOf`.
    pub on_behalf_of: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `sourceParticipantId`.
    pub source_participant_id: mg::Field<String>,
    /// `transferor`.
    pub transferor: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncomingContext: "microsoft.graph.incomingContext", complex;
    observed_participant_id: "observedParticipantId",
    on_behalf_of: "onBehalfOf",
    source_participant_id: "sourceParticipantId",
    transferor: "transferor",
}
