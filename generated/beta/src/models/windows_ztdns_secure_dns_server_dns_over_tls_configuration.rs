// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration`.
pub struct WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration {
    /// `certificateSubjectName`. Never null.
    pub certificate_subject_name: mg::Field<String>,
    /// `tlsPort`. Never null.
    pub tls_port: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration: "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration", complex;
    certificate_subject_name: "certificateSubjectName" required,
    tls_port: "tlsPort" required,
}
