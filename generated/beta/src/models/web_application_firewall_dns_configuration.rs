// @generated
use crate::mg;

/// Complex type `microsoft.graph.webApplicationFirewallDnsConfiguration`.
pub struct WebApplicationFirewallDnsConfiguration {
    /// `isDomainVerified`. Never null.
    pub is_domain_verified: mg::Field<bool>,
    /// `isProxied`. Never null.
    pub is_proxied: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `recordType`. Never null.
    pub record_type: mg::Field<mg::Open<super::WebApplicationFirewallDnsRecordType>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebApplicationFirewallDnsConfiguration: "microsoft.graph.webApplicationFirewallDnsConfiguration", complex;
    is_domain_verified: "isDomainVerified" required,
    is_proxied: "isProxied" required,
    name: "name",
    record_type: "recordType" required,
    value: "value",
}
