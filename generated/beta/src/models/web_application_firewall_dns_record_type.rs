// @generated
use crate::mg;

/// Enumeration `microsoft.graph.webApplicationFirewallDnsRecordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebApplicationFirewallDnsRecordType {
    /// `cname` (0)
    Cname,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    WebApplicationFirewallDnsRecordType: "microsoft.graph.webApplicationFirewallDnsRecordType";
    Cname: "cname" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
