// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.networkingProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkingProtocol {
    /// `ip` (0)
    Ip,
    /// `icmp` (1)
    Icmp,
    /// `igmp` (2)
    Igmp,
    /// `ggp` (3)
    Ggp,
    /// `ipv4` (4)
    Ipv4,
    /// `tcp` (6)
    Tcp,
    /// `pup` (12)
    Pup,
    /// `udp` (17)
    Udp,
    /// `idp` (22)
    Idp,
    /// `ipv6` (41)
    Ipv6,
    /// `ipv6RoutingHeader` (43)
    Ipv6RoutingHeader,
    /// `ipv6FragmentHeader` (44)
    Ipv6FragmentHeader,
    /// `ipSecEncapsulatingSecurityPayload` (50)
    IpSecEncapsulatingSecurityPayload,
    /// `ipSecAuthenticationHeader` (51)
    IpSecAuthenticationHeader,
    /// `icmpV6` (58)
    IcmpV6,
    /// `ipv6NoNextHeader` (59)
    Ipv6NoNextHeader,
    /// `ipv6DestinationOptions` (60)
    Ipv6DestinationOptions,
    /// `nd` (77)
    Nd,
    /// `ipx` (100)
    Ipx,
    /// `raw` (255)
    Raw,
    /// `spx` (1256)
    Spx,
    /// `spxII` (1257)
    SpxIi,
    /// `unknownFutureValue` (1258)
    UnknownFutureValue,
}

mg::enumeration! {
    NetworkingProtocol: "microsoft.graph.networkaccess.networkingProtocol";
    Ip: "ip" = 0,
    Icmp: "icmp" = 1,
    Igmp: "igmp" = 2,
    Ggp: "ggp" = 3,
    Ipv4: "ipv4" = 4,
    Tcp: "tcp" = 6,
    Pup: "pup" = 12,
    Udp: "udp" = 17,
    Idp: "idp" = 22,
    Ipv6: "ipv6" = 41,
    Ipv6RoutingHeader: "ipv6RoutingHeader" = 43,
    Ipv6FragmentHeader: "ipv6FragmentHeader" = 44,
    IpSecEncapsulatingSecurityPayload: "ipSecEncapsulatingSecurityPayload" = 50,
    IpSecAuthenticationHeader: "ipSecAuthenticationHeader" = 51,
    IcmpV6: "icmpV6" = 58,
    Ipv6NoNextHeader: "ipv6NoNextHeader" = 59,
    Ipv6DestinationOptions: "ipv6DestinationOptions" = 60,
    Nd: "nd" = 77,
    Ipx: "ipx" = 100,
    Raw: "raw" = 255,
    Spx: "spx" = 1256,
    SpxIi: "spxII" = 1257,
    UnknownFutureValue: "unknownFutureValue" = 1258,
}
