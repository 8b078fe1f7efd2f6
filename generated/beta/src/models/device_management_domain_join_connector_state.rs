// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementDomainJoinConnectorState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementDomainJoinConnectorState {
    /// `active` (0)
    Active,
    /// `error` (1)
    Error,
    /// `inactive` (2)
    Inactive,
}

mg::enumeration! {
    DeviceManagementDomainJoinConnectorState: "microsoft.graph.deviceManagementDomainJoinConnectorState";
    Active: "active" = 0,
    Error: "error" = 1,
    Inactive: "inactive" = 2,
}
