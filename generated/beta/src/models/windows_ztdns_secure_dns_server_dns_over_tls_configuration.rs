// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration`, a complex type.
    WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration" "complex";
    /// `certificateSubjectName`: String
    certificate_subject_name "certificateSubjectName": String,
    /// `tlsPort`: Int32
    tls_port "tlsPort": i32,
}
