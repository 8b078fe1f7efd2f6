// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAuthenticatorAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod?view=graph-rest-beta>
    MicrosoftAuthenticatorAuthenticationMethod "microsoft.graph.microsoftAuthenticatorAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `clientAppName`: microsoftAuthenticatorAuthenticationMethodClientAppName
    client_app_name "clientAppName": mg::Open<super::MicrosoftAuthenticatorAuthenticationMethodClientAppName>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deviceTag`: String
    device_tag "deviceTag": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `phoneAppVersion`: String
    phone_app_version "phoneAppVersion": String,
}

mg::derived_from! { MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl MicrosoftAuthenticatorAuthenticationMethod {
    /// `device`: `device`
    pub const DEVICE: mg::Nav<
        MicrosoftAuthenticatorAuthenticationMethod,
        super::Device,
    > = mg::Nav::new("device");
}
