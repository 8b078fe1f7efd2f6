// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftTunnelDeploymentMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftTunnelDeploymentMode {
    /// `standaloneRootful` (0)
    StandaloneRootful,
    /// `standaloneRootless` (1)
    StandaloneRootless,
    /// `podRootful` (2)
    PodRootful,
    /// `podRootless` (3)
    PodRootless,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    MicrosoftTunnelDeploymentMode: "microsoft.graph.microsoftTunnelDeploymentMode";
    StandaloneRootful: "standaloneRootful" = 0,
    StandaloneRootless: "standaloneRootless" = 1,
    PodRootful: "podRootful" = 2,
    PodRootless: "podRootless" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
