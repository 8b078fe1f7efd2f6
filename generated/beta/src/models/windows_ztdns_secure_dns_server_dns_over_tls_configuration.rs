// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration`, a complex type.
    WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration" "complex";
    /// `certificateSubjectName`: String, not null
    certificate_subject_name "certificateSubjectName" "r": String,
    /// `tlsPort`: Int32, not null
    tls_port "tlsPort" "r": i32,
}
