// @generated
use crate::mg;

/// Entity type [`microsoft.graph.oAuth2PermissionGrant`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OAuth2PermissionGrantCollection`], for example `graph.oauth2_permission_grants()`.
///
/// Operations: `delta`.
///
/// [`OAuth2PermissionGrantCollection`]: crate::requests::oauth2_permission_grant::OAuth2PermissionGrantCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant?view=graph-rest-beta
pub struct OAuth2PermissionGrant {
    /// `clientId`. Never null.
    pub client_id: mg::Field<String>,
    /// `consentType`.
    pub consent_type: mg::Field<String>,
    /// `expiryTime`.
    pub expiry_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `resourceId`. Never null.
    pub resource_id: mg::Field<String>,
    /// `scope`.
    pub scope: mg::Field<String>,
    /// `startTime`.
    pub start_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OAuth2PermissionGrant: "microsoft.graph.oAuth2PermissionGrant", entity, base super::Entity;
    client_id: "clientId" required,
    consent_type: "consentType",
    expiry_time: "expiryTime",
    id: "id" key required,
    principal_id: "principalId",
    resource_id: "resourceId" required,
    scope: "scope",
    start_time: "startTime",
}

mg::derived_from! { OAuth2PermissionGrant: super::Entity }
