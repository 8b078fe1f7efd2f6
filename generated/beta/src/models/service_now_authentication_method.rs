// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceNowAuthenticationMethod`, an abstract complex type.
    ServiceNowAuthenticationMethod "microsoft.graph.serviceNowAuthenticationMethod" "complex abstract" => ServiceNowAuthenticationMethodKind;
}

/// The types derived from `microsoft.graph.serviceNowAuthenticationMethod`.
#[non_exhaustive]
pub enum ServiceNowAuthenticationMethodKind {
    ServiceNowOauthSecretAuthentication(Box<super::ServiceNowOauthSecretAuthentication>),
    /// None of these, or a type that this version does not know.
    Other(Box<ServiceNowAuthenticationMethod>),
}

mg::family! {
    ServiceNowAuthenticationMethod => ServiceNowAuthenticationMethodKind;
    ServiceNowOauthSecretAuthentication(super::ServiceNowOauthSecretAuthentication),
}
