// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webApplicationFirewallDnsConfiguration`, a complex type.
    WebApplicationFirewallDnsConfiguration "microsoft.graph.webApplicationFirewallDnsConfiguration" "complex";
    /// `isDomainVerified`: Boolean, not null
    is_domain_verified "isDomainVerified" "r": bool,
    /// `isProxied`: Boolean, not null
    is_proxied "isProxied" "r": bool,
    /// `name`: String
    name "name": String,
    /// `recordType`: webApplicationFirewallDnsRecordType, not null
    record_type "recordType" "r": mg::Open<super::WebApplicationFirewallDnsRecordType>,
    /// `value`: String
    value "value": String,
}
