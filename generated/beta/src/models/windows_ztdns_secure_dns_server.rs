// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsZtdnsSecureDnsServer`.
pub struct WindowsZtdnsSecureDnsServer {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `dnsOverHttpsConfiguration`.
    pub dns_over_https_configuration: mg::Field<
        mg::Boxed<super::WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration>,
    >,
    /// `dnsOverTlsConfiguration`.
    pub dns_over_tls_configuration: mg::Field<
        mg::Boxed<super::WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration>,
    >,
    /// `ipAddress`. Never null.
    pub ip_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsZtdnsSecureDnsServer: "microsoft.graph.windowsZtdnsSecureDnsServer", complex;
    display_name: "displayName" required,
    dns_over_https_configuration: "dnsOverHttpsConfiguration",
    dns_over_tls_configuration: "dnsOverTlsConfiguration",
    ip_address: "ipAddress" required,
}
