// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration`, a complex type.
    WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration" "complex";
    /// `httpsPort`: Int32
    https_port "httpsPort": i32,
    /// `queryUrl`: String
    query_url "queryUrl": String,
}
