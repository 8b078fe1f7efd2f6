// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.platformCredentialAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/platformcredentialauthenticationmethod?view=graph-rest-beta>
    PlatformCredentialAuthenticationMethod "microsoft.graph.platformCredentialAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keyStrength`: authenticationMethodKeyStrength
    key_strength "keyStrength": mg::Open<super::AuthenticationMethodKeyStrength>,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `platform`: authenticationMethodPlatform
    platform "platform": mg::Open<super::AuthenticationMethodPlatform>,
}

mg::derived_from! { PlatformCredentialAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl PlatformCredentialAuthenticationMethod {
    /// `device`: `device`
    pub const DEVICE: mg::Nav<PlatformCredentialAuthenticationMethod, super::Device> = mg::Nav::new(
        "device",
    );
}
