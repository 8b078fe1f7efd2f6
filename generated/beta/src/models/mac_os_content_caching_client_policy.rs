// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSContentCachingClientPolicy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsContentCachingClientPolicy {
    /// `notConfigured` (0)
    NotConfigured,
    /// `clientsInLocalNetwork` (1)
    ClientsInLocalNetwork,
    /// `clientsWithSamePublicIpAddress` (2)
    ClientsWithSamePublicIpAddress,
    /// `clientsInCustomLocalNetworks` (3)
    ClientsInCustomLocalNetworks,
    /// `clientsInCustomLocalNetworksWithFallback` (4)
    ClientsInCustomLocalNetworksWithFallback,
}

mg::enumeration! {
    MacOsContentCachingClientPolicy: "microsoft.graph.macOSContentCachingClientPolicy";
    NotConfigured: "notConfigured" = 0,
    ClientsInLocalNetwork: "clientsInLocalNetwork" = 1,
    ClientsWithSamePublicIpAddress: "clientsWithSamePublicIpAddress" = 2,
    ClientsInCustomLocalNetworks: "clientsInCustomLocalNetworks" = 3,
    ClientsInCustomLocalNetworksWithFallback: "clientsInCustomLocalNetworksWithFallback" = 4,
}
