// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceNowOauthSecretAuthentication`, a complex type derived from `microsoft.graph.serviceNowAuthenticationMethod`.
    ServiceNowOauthSecretAuthentication "microsoft.graph.serviceNowOauthSecretAuthentication" "complex" : super::ServiceNowAuthenticationMethod;
    /// `appId`: String
    app_id "appId": String,
}

mg::derived_from! { ServiceNowOauthSecretAuthentication: super::ServiceNowAuthenticationMethod }
