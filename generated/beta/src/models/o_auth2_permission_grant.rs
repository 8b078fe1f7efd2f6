// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oAuth2PermissionGrant`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant?view=graph-rest-beta>
    OAuth2PermissionGrant "microsoft.graph.oAuth2PermissionGrant" "entity" : super::Entity;
    /// `clientId`: String, not null
    client_id "clientId" "r": String,
    /// `consentType`: String
    consent_type "consentType": String,
    /// `expiryTime`: DateTimeOffset
    expiry_time "expiryTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
    /// `scope`: String
    scope "scope": String,
    /// `startTime`: DateTimeOffset
    start_time "startTime": mg::DateTimeOffset,
}

mg::derived_from! { OAuth2PermissionGrant: super::Entity }
