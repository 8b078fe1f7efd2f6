// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deliveryOptimizationGroupIdOptionsType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryOptimizationGroupIdOptionsType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `adSite` (1)
    AdSite,
    /// `authenticatedDomainSid` (2)
    AuthenticatedDomainSid,
    /// `dhcpUserOption` (3)
    DhcpUserOption,
    /// `dnsSuffix` (4)
    DnsSuffix,
}

mg::enumeration! {
    DeliveryOptimizationGroupIdOptionsType: "microsoft.graph.deliveryOptimizationGroupIdOptionsType";
    NotConfigured: "notConfigured" = 0,
    AdSite: "adSite" = 1,
    AuthenticatedDomainSid: "authenticatedDomainSid" = 2,
    DhcpUserOption: "dhcpUserOption" = 3,
    DnsSuffix: "dnsSuffix" = 4,
}
