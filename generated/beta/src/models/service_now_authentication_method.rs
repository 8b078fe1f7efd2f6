// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.serviceNowAuthenticationMethod`.
pub struct ServiceNowAuthenticationMethod {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceNowAuthenticationMethod: "microsoft.graph.serviceNowAuthenticationMethod", complex abstract, family ServiceNowAuthenticationMethodKind;
}

/// The types derived from [`ServiceNowAuthenticationMethod`].
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
