// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.networkDestinationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkDestinationType {
    /// `url` (0)
    Url,
    /// `fqdn` (1)
    Fqdn,
    /// `ipAddress` (2)
    IpAddress,
    /// `ipRange` (3)
    IpRange,
    /// `ipSubnet` (4)
    IpSubnet,
    /// `webCategory` (5)
    WebCategory,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    NetworkDestinationType: "microsoft.graph.networkaccess.networkDestinationType";
    Url: "url" = 0,
    Fqdn: "fqdn" = 1,
    IpAddress: "ipAddress" = 2,
    IpRange: "ipRange" = 3,
    IpSubnet: "ipSubnet" = 4,
    WebCategory: "webCategory" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
