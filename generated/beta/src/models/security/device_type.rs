// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deviceType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// `domainController` (1)
    DomainController,
    /// `adfs` (2)
    Adfs,
    /// `adcs` (4)
    Adcs,
    /// `entraConnect` (8)
    EntraConnect,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceType: "microsoft.graph.security.deviceType", flags;
    DomainController: "domainController" = 1,
    Adfs: "adfs" = 2,
    Adcs: "adcs" = 4,
    EntraConnect: "entraConnect" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
