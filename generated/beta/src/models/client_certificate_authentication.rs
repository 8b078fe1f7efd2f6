// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.clientCertificateAuthentication`, a complex type derived from `microsoft.graph.apiAuthenticationConfigurationBase`.
    ClientCertificateAuthentication "microsoft.graph.clientCertificateAuthentication" "complex" : super::ApiAuthenticationConfigurationBase;
    /// `certificateList`: Collection(pkcs12CertificateInformation)
    certificate_list "certificateList": Vec<super::Pkcs12CertificateInformation>,
}

mg::derived_from! { ClientCertificateAuthentication: super::ApiAuthenticationConfigurationBase }
