// @generated
use crate::mg;

/// Complex type `microsoft.graph.x509CertificateIssuerHintsConfiguration`.
pub struct X509CertificateIssuerHintsConfiguration {
    /// `state`.
    pub state: mg::Field<mg::Open<super::X509CertificateIssuerHintsState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    X509CertificateIssuerHintsConfiguration: "microsoft.graph.x509CertificateIssuerHintsConfiguration", complex;
    state: "state",
}
