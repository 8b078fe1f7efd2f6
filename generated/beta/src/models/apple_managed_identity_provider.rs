// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleManagedIdentityProvider`, an entity type derived from `microsoft.graph.identityProviderBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/applemanagedidentityprovider?view=graph-rest-beta>
    AppleManagedIdentityProvider "microsoft.graph.appleManagedIdentityProvider" "entity" : super::IdentityProviderBase;
    /// `certificateData`: String
    certificate_data "certificateData": String,
    /// `developerId`: String
    developer_id "developerId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keyId`: String
    key_id "keyId": String,
    /// `serviceId`: String
    service_id "serviceId": String,
}

mg::derived_from! { AppleManagedIdentityProvider: super::IdentityProviderBase, super::Entity }
