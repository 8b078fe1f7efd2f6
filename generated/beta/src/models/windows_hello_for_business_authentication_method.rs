// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsHelloForBusinessAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod?view=graph-rest-beta>
    WindowsHelloForBusinessAuthenticationMethod "microsoft.graph.windowsHelloForBusinessAuthenticationMethod" "entity" : super::AuthenticationMethod;
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
}

mg::derived_from! { WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl WindowsHelloForBusinessAuthenticationMethod {
    /// `device`: `device`
    pub const DEVICE: mg::Nav<
        WindowsHelloForBusinessAuthenticationMethod,
        super::Device,
    > = mg::Nav::new("device");
}
