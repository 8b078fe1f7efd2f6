// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.vmCloudProvider`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VmCloudProvider {
    /// `unknown` (0)
    Unknown,
    /// `azure` (1)
    Azure,
    /// `unknownFutureValue` (15)
    UnknownFutureValue,
}

mg::enumeration! {
    VmCloudProvider: "microsoft.graph.security.vmCloudProvider";
    Unknown: "unknown" = 0,
    Azure: "azure" = 1,
    UnknownFutureValue: "unknownFutureValue" = 15,
}
