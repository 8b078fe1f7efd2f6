// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityScheme`, an abstract complex type.
    SecurityScheme "microsoft.graph.securityScheme" "complex abstract" => SecuritySchemeKind;
    /// `description`: String
    description "description": String,
    /// `type`: String, not null
    type_ "type" "r": String,
}

/// The types derived from `microsoft.graph.securityScheme`.
#[non_exhaustive]
pub enum SecuritySchemeKind {
    HttpAuthSecurityScheme(Box<super::HttpAuthSecurityScheme>),
    MutualTlsSecurityScheme(Box<super::MutualTlsSecurityScheme>),
    OAuth2SecurityScheme(Box<super::OAuth2SecurityScheme>),
    OpenIdConnectSecurityScheme(Box<super::OpenIdConnectSecurityScheme>),
    /// None of these, or a type that this version does not know.
    Other(Box<SecurityScheme>),
}

mg::family! {
    SecurityScheme => SecuritySchemeKind;
    HttpAuthSecurityScheme(super::HttpAuthSecurityScheme),
    MutualTlsSecurityScheme(super::MutualTlsSecurityScheme),
    OAuth2SecurityScheme(super::OAuth2SecurityScheme),
    OpenIdConnectSecurityScheme(super::OpenIdConnectSecurityScheme),
}
