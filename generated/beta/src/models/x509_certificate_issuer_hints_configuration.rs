// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.x509CertificateIssuerHintsConfiguration`, a complex type.
    X509CertificateIssuerHintsConfiguration "microsoft.graph.x509CertificateIssuerHintsConfiguration" "complex";
    /// `state`: x509CertificateIssuerHintsState
    state "state": mg::Open<super::X509CertificateIssuerHintsState>,
}
