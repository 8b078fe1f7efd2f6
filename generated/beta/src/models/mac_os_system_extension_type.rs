// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSSystemExtensionType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsSystemExtensionType {
    /// `driverExtensionsAllowed` (1)
    DriverExtensionsAllowed,
    /// `networkExtensionsAllowed` (2)
    NetworkExtensionsAllowed,
    /// `endpointSecurityExtensionsAllowed` (4)
    EndpointSecurityExtensionsAllowed,
}

mg::enumeration! {
    MacOsSystemExtensionType: "microsoft.graph.macOSSystemExtensionType", flags;
    DriverExtensionsAllowed: "driverExtensionsAllowed" = 1,
    NetworkExtensionsAllowed: "networkExtensionsAllowed" = 2,
    EndpointSecurityExtensionsAllowed: "endpointSecurityExtensionsAllowed" = 4,
}
