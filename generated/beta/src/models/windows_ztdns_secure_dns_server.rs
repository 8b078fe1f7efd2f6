// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServer`, a complex type.
    WindowsZtdnsSecureDnsServer "microsoft.graph.windowsZtdnsSecureDnsServer" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `dnsOverHttpsConfiguration`: windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration
    dns_over_https_configuration "dnsOverHttpsConfiguration": mg::Boxed<super::WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration>,
    /// `dnsOverTlsConfiguration`: windowsZtdnsSecureDnsServerDnsOverTlsConfiguration
    dns_over_tls_configuration "dnsOverTlsConfiguration": mg::Boxed<super::WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration>,
    /// `ipAddress`: String, not null
    ip_address "ipAddress" "r": String,
}
