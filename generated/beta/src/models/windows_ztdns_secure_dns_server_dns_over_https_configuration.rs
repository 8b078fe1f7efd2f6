// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration`.
pub struct WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration {
    /// `httpsPort`. Never null.
    pub https_port: mg::Field<i32>,
    /// `queryUrl`. Never null.
    pub query_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration: "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration", complex;
    https_port: "httpsPort" required,
    query_url: "queryUrl" required,
}
