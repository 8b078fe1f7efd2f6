// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.securityScheme`.
pub struct SecurityScheme {
    /// `description`.
    pub description: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityScheme: "microsoft.graph.securityScheme", complex abstract, family SecuritySchemeKind;
    description: "description",
    type_: "type" required,
}

/// The types derived from [`SecurityScheme`].
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
