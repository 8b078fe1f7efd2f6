// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.temporaryAccessPassAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-beta>
    TemporaryAccessPassAuthenticationMethod "microsoft.graph.temporaryAccessPassAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isUsableOnce`: Boolean
    is_usable_once "isUsableOnce": bool,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `lifetimeInMinutes`: Int32
    lifetime_in_minutes "lifetimeInMinutes": i32,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `temporaryAccessPass`: String
    temporary_access_pass "temporaryAccessPass": String,
}

mg::derived_from! { TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod, super::Entity }
