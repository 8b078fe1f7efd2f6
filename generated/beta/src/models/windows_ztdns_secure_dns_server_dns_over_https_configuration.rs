// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration`, a complex type.
    WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration" "complex";
    /// `httpsPort`: Int32, not null
    https_port "httpsPort" "r": i32,
    /// `queryUrl`: String, not null
    query_url "queryUrl" "r": String,
}
