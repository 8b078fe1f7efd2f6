// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.strongAuthenticationDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/strongauthenticationdetail?view=graph-rest-beta>
    StrongAuthenticationDetail "microsoft.graph.strongAuthenticationDetail" "entity" : super::Entity;
    /// `encryptedPinHashHistory`: Binary, masked in Debug
    encrypted_pin_hash_history "encryptedPinHashHistory" "s": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `proofupTime`: Int64
    proofup_time "proofupTime": i64,
}

mg::derived_from! { StrongAuthenticationDetail: super::Entity }
