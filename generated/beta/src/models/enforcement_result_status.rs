// @generated
use crate::mg;

/// `microsoft.graph.enforcementResultStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnforcementResultStatus {
    /// `success`, 0.
    Success,
    /// `missingOrInvalidConfiguration`, 1.
    MissingOrInvalidConfiguration,
    /// `userOverride`, 2.
    UserOverride,
    /// `agentFailure`, 3.
    AgentFailure,
    /// `enforcementTimeout`, 4.
    EnforcementTimeout,
    /// `oSOverride`, 5.
    OSOverride,
    /// `processNonExistent`, 6.
    ProcessNonExistent,
    /// `other`, 7.
    Other,
}

mg::enumeration! {
    EnforcementResultStatus "microsoft.graph.enforcementResultStatus" "";
    Success "success" 0,
    MissingOrInvalidConfiguration "missingOrInvalidConfiguration" 1,
    UserOverride "userOverride" 2,
    AgentFailure "agentFailure" 3,
    EnforcementTimeout "enforcementTimeout" 4,
    OSOverride "oSOverride" 5,
    ProcessNonExistent "processNonExistent" 6,
    Other "other" 7,
}
