// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPCUserSettingsPersistenceProfileStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcUserSettingsPersistenceProfileStatus {
    /// `connected` (0)
    Connected,
    /// `notConnected` (1)
    NotConnected,
    /// `deleting` (2)
    Deleting,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcUserSettingsPersistenceProfileStatus: "microsoft.graph.cloudPCUserSettingsPersistenceProfileStatus";
    Connected: "connected" = 0,
    NotConnected: "notConnected" = 1,
    Deleting: "deleting" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
