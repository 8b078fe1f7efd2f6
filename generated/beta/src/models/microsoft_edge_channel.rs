// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftEdgeChannel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftEdgeChannel {
    /// `dev` (0)
    Dev,
    /// `beta` (1)
    Beta,
    /// `stable` (2)
    Stable,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MicrosoftEdgeChannel: "microsoft.graph.microsoftEdgeChannel";
    Dev: "dev" = 0,
    Beta: "beta" = 1,
    Stable: "stable" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
