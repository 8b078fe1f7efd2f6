// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareOathAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareoathauthenticationmethod?view=graph-rest-beta>
    HardwareOathAuthenticationMethod "microsoft.graph.hardwareOathAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { HardwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl HardwareOathAuthenticationMethod {
    /// `device`: `hardwareOathTokenAuthenticationMethodDevice`, contained
    pub const DEVICE: mg::Nav<
        HardwareOathAuthenticationMethod,
        super::HardwareOathTokenAuthenticationMethodDevice,
    > = mg::Nav::new("device");
}
