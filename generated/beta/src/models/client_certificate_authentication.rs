// @generated
use crate::mg;

/// Complex type `microsoft.graph.clientCertificateAuthentication`, derived from
/// [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase).
pub struct ClientCertificateAuthentication {
    /// `certificateList`.
    pub certificate_list: mg::Field<Vec<super::Pkcs12CertificateInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClientCertificateAuthentication: "microsoft.graph.clientCertificateAuthentication", complex, base super::ApiAuthenticationConfigurationBase;
    certificate_list: "certificateList",
}

mg::derived_from! { ClientCertificateAuthentication: super::ApiAuthenticationConfigurationBase }
