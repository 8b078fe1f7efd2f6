// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.apiAuthenticationConfigurationBase`, an abstract complex type.
    ApiAuthenticationConfigurationBase "microsoft.graph.apiAuthenticationConfigurationBase" "complex abstract" => ApiAuthenticationConfigurationBaseKind;
}

/// The types derived from `microsoft.graph.apiAuthenticationConfigurationBase`.
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
