// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pkcs12CertificateInformation`, a complex type.
    Pkcs12CertificateInformation "microsoft.graph.pkcs12CertificateInformation" "complex";
    /// `isActive`: Boolean, not null
    is_active "isActive" "r": bool,
    /// `notAfter`: Int64, not null
    not_after "notAfter" "r": i64,
    /// `notBefore`: Int64, not null
    not_before "notBefore" "r": i64,
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
}
