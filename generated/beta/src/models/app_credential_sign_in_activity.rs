// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appCredentialSignInActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appcredentialsigninactivity?view=graph-rest-beta>
    AppCredentialSignInActivity "microsoft.graph.appCredentialSignInActivity" "entity" : super::Entity;
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `appObjectId`: String
    app_object_id "appObjectId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `credentialOrigin`: applicationKeyOrigin, not null
    credential_origin "credentialOrigin" "r": mg::Open<super::ApplicationKeyOrigin>,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keyId`: String, not null
    key_id "keyId" "r": String,
    /// `keyType`: applicationKeyType
    key_type "keyType": mg::Open<super::ApplicationKeyType>,
    /// `keyUsage`: applicationKeyUsage
    key_usage "keyUsage": mg::Open<super::ApplicationKeyUsage>,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `servicePrincipalObjectId`: String
    service_principal_object_id "servicePrincipalObjectId": String,
    /// `signInActivity`: signInActivity, not null
    sign_in_activity "signInActivity" "r": mg::Boxed<super::SignInActivity>,
}

mg::derived_from! { AppCredentialSignInActivity: super::Entity }
