// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSContentCachingPeerPolicy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsContentCachingPeerPolicy {
    /// `notConfigured` (0)
    NotConfigured,
    /// `peersInLocalNetwork` (1)
    PeersInLocalNetwork,
    /// `peersWithSamePublicIpAddress` (2)
    PeersWithSamePublicIpAddress,
    /// `peersInCustomLocalNetworks` (3)
    PeersInCustomLocalNetworks,
}

mg::enumeration! {
    MacOsContentCachingPeerPolicy: "microsoft.graph.macOSContentCachingPeerPolicy";
    NotConfigured: "notConfigured" = 0,
    PeersInLocalNetwork: "peersInLocalNetwork" = 1,
    PeersWithSamePublicIpAddress: "peersWithSamePublicIpAddress" = 2,
    PeersInCustomLocalNetworks: "peersInCustomLocalNetworks" = 3,
}
