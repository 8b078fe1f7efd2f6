// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callParticipantInfo`, a complex type.
    CallParticipantInfo "microsoft.graph.callParticipantInfo" "complex";
    /// `participant`: identitySet
    participant "participant": mg::Boxed<super::IdentitySet>,
}
