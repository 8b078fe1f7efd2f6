// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appCredentialSignInActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AppCredentialSignInActivityCollection`], for example
/// `graph.reports().app_credential_sign_in_activities()`.
///
/// [`AppCredentialSignInActivityCollection`]: crate::requests::app_credential_sign_in_activity::AppCredentialSignInActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/appcredentialsigninactivity?view=graph-rest-beta
pub struct AppCredentialSignInActivity {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `appObjectId`.
    pub app_object_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `credentialOrigin`. Never null.
    pub credential_origin: mg::Field<mg::Open<super::ApplicationKeyOrigin>>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keyId`. Never null.
    pub key_id: mg::Field<String>,
    /// `keyType`.
    pub key_type: mg::Field<mg::Open<super::ApplicationKeyType>>,
    /// `keyUsage`.
    pub key_usage: mg::Field<mg::Open<super::ApplicationKeyUsage>>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `servicePrincipalObjectId`.
    pub service_principal_object_id: mg::Field<String>,
    /// `signInActivity`. Never null.
    pub sign_in_activity: mg::Field<mg::Boxed<super::SignInActivity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppCredentialSignInActivity: "microsoft.graph.appCredentialSignInActivity", entity, base super::Entity;
    app_id: "appId" required,
    app_object_id: "appObjectId",
    created_date_time: "createdDateTime",
    credential_origin: "credentialOrigin" required,
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    key_id: "keyId" required,
    key_type: "keyType",
    key_usage: "keyUsage",
    resource_id: "resourceId",
    service_principal_object_id: "servicePrincipalObjectId",
    sign_in_activity: "signInActivity" required,
}

mg::derived_from! { AppCredentialSignInActivity: super::Entity }
