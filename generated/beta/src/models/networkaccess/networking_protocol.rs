// @generated
use crate::mg;

/// `microsoft.graph.networkaccess.networkingProtocol`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkingProtocol {
    /// `ip`, 0.
    Ip,
    /// `icmp`, 1.
    Icmp,
    /// `igmp`, 2.
    Igmp,
    /// `ggp`, 3.
    Ggp,
    /// `ipv4`, 4.
    Ipv4,
    /// `tcp`, 5.
    Tcp,
    /// `pup`, 6.
    Pup,
    /// `udp`, 7.
    Udp,
    /// `idp`, 8.
    Idp,
    /// `ipv6`, 9.
    Ipv6,
    /// `ipv6RoutingHeader`, 10.
    Ipv6RoutingHeader,
    /// `ipv6FragmentHeader`, 11.
    Ipv6FragmentHeader,
    /// `ipSecEncapsulatingSecurityPayload`, 12.
    IpSecEncapsulatingSecurityPayload,
    /// `ipSecAuthenticationHeader`, 13.
    IpSecAuthenticationHeader,
    /// `icmpV6`, 14.
    IcmpV6,
    /// `ipv6NoNextHeader`, 15.
    Ipv6NoNextHeader,
    /// `ipv6DestinationOptions`, 16.
    Ipv6DestinationOptions,
    /// `nd`, 17.
    Nd,
    /// `ipx`, 18.
    Ipx,
    /// `raw`, 19.
    Raw,
    /// `spx`, 20.
    Spx,
    /// `spxII`, 21.
    SpxIi,
    /// `unknownFutureValue`, 22.
    UnknownFutureValue,
}

mg::enumeration! {
    NetworkingProtocol "microsoft.graph.networkaccess.networkingProtocol" "";
    Ip "ip" 0,
    Icmp "icmp" 1,
    Igmp "igmp" 2,
    Ggp "ggp" 3,
    Ipv4 "ipv4" 4,
    Tcp "tcp" 5,
    Pup "pup" 6,
    Udp "udp" 7,
    Idp "idp" 8,
    Ipv6 "ipv6" 9,
    Ipv6RoutingHeader "ipv6RoutingHeader" 10,
    Ipv6FragmentHeader "ipv6FragmentHeader" 11,
    IpSecEncapsulatingSecurityPayload "ipSecEncapsulatingSecurityPayload" 12,
    IpSecAuthenticationHeader "ipSecAuthenticationHeader" 13,
    IcmpV6 "icmpV6" 14,
    Ipv6NoNextHeader "ipv6NoNextHeader" 15,
    Ipv6DestinationOptions "ipv6DestinationOptions" 16,
    Nd "nd" 17,
    Ipx "ipx" 18,
    Raw "raw" 19,
    Spx "spx" 20,
    SpxIi "spxII" 21,
    UnknownFutureValue "unknownFutureValue" 22,
}
