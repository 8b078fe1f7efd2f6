// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceNowOauthSecretAuthentication`, derived from
/// [`ServiceNowAuthenticationMethod`](super::ServiceNowAuthenticationMethod).
pub struct ServiceNowOauthSecretAuthentication {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceNowOauthSecretAuthentication: "microsoft.graph.serviceNowOauthSecretAuthentication", complex, base super::ServiceNowAuthenticationMethod;
    app_id: "appId",
}

mg::derived_from! { ServiceNowOauthSecretAuthentication: super::ServiceNowAuthenticationMethod }
