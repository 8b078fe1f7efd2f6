// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.apiAuthenticationConfigurationBase`.
pub struct ApiAuthenticationConfigurationBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApiAuthenticationConfigurationBase: "microsoft.graph.apiAuthenticationConfigurationBase", complex abstract, family ApiAuthenticationConfigurationBaseKind;
}

/// The types derived from [`ApiAuthenticationConfigurationBase`].
#[non_exhaustive]
pub enum ApiAuthenticationConfigurationBaseKind {
    BasicAuthentication(Box<super::BasicAuthentication>),
    ClientCertificateAuthentication(Box<super::ClientCertificateAuthentication>),
    Pkcs12Certificate(Box<super::Pkcs12Certificate>),
    /// None of these, or a type that this version does not know.
    Other(Box<ApiAuthenticationConfigurationBase>),
}

mg::family! {
    ApiAuthenticationConfigurationBase => ApiAuthenticationConfigurationBaseKind;
    BasicAuthentication(super::BasicAuthentication),
    ClientCertificateAuthentication(super::ClientCertificateAuthentication),
    Pkcs12Certificate(super::Pkcs12Certificate),
}
