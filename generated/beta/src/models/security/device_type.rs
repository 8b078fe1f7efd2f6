// @generated
use crate::mg;

/// `microsoft.graph.security.deviceType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// `domainController`, 0.
    DomainController,
    /// `adfs`, 1.
    Adfs,
    /// `adcs`, 2.
    Adcs,
    /// `entraConnect`, 3.
    EntraConnect,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceType "microsoft.graph.security.deviceType" "";
    DomainController "domainController" 0,
    Adfs "adfs" 1,
    Adcs "adcs" 2,
    EntraConnect "entraConnect" 3,
    UnknownFutureValue "unknownFutureValue" 4,
}
