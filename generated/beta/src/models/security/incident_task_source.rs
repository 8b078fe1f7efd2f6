// @generated
use crate::mg;

/// `microsoft.graph.security.incidentTaskSource`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskSource {
    /// `defenderExpertsGuidedResponse`, 0.
    DefenderExpertsGuidedResponse,
    /// `defenderExpertsManagedResponse`, 1.
    DefenderExpertsManagedResponse,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskSource "microsoft.graph.security.incidentTaskSource" "";
    DefenderExpertsGuidedResponse "defenderExpertsGuidedResponse" 0,
    DefenderExpertsManagedResponse "defenderExpertsManagedResponse" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
