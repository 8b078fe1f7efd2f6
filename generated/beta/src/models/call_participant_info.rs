// @generated
use crate::mg;

/// Complex type `microsoft.graph.callParticipantInfo`.
pub struct CallParticipantInfo {
    /// `participant`.
    pub participant: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallParticipantInfo: "microsoft.graph.callParticipantInfo", complex;
    participant: "participant",
}
