// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethod?view=graph-rest-beta>
    PasswordlessMicrosoftAuthenticatorAuthenticationMethod "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `creationDateTime`: DateTimeOffset
    #[deprecated(note = "deprecated since 2020-11-06, to be removed on 2020-12-31 (revision 2020-11/CreationDateTime)")]
    creation_date_time "creationDateTime" "d": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { PasswordlessMicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethod {
    /// `device`: `device`
    pub const DEVICE: mg::Nav<
        PasswordlessMicrosoftAuthenticatorAuthenticationMethod,
        super::Device,
    > = mg::Nav::new("device");
}
