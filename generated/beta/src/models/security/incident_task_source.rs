// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.incidentTaskSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskSource {
    /// `defenderExpertsGuidedResponse` (1)
    DefenderExpertsGuidedResponse,
    /// `defenderExpertsManagedResponse` (2)
    DefenderExpertsManagedResponse,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskSource: "microsoft.graph.security.incidentTaskSource";
    DefenderExpertsGuidedResponse: "defenderExpertsGuidedResponse" = 1,
    DefenderExpertsManagedResponse: "defenderExpertsManagedResponse" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
