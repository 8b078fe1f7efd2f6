// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privateNetworkDestinationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateNetworkDestinationType {
    /// `ipAddress` (0)
    IpAddress,
    /// `ipRange` (1)
    IpRange,
    /// `ipRangeCidr` (2)
    IpRangeCidr,
    /// `fqdn` (3)
    Fqdn,
    /// `dnsSuffix` (4)
    DnsSuffix,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `servicePrincipalName` (6)
    ServicePrincipalName,
}

mg::enumeration! {
    PrivateNetworkDestinationType: "microsoft.graph.privateNetworkDestinationType";
    IpAddress: "ipAddress" = 0,
    IpRange: "ipRange" = 1,
    IpRangeCidr: "ipRangeCidr" = 2,
    Fqdn: "fqdn" = 3,
    DnsSuffix: "dnsSuffix" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    ServicePrincipalName: "servicePrincipalName" = 6,
}
