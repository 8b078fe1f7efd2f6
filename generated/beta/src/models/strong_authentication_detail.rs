// @generated
use crate::mg;

/// Entity type [`microsoft.graph.strongAuthenticationDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/strongauthenticationdetail?view=graph-rest-beta
pub struct StrongAuthenticationDetail {
    /// `encryptedPinHashHistory`. Secret: masked in `Debug`.
    pub encrypted_pin_hash_history: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `proofupTime`.
    pub proofup_time: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StrongAuthenticationDetail: "microsoft.graph.strongAuthenticationDetail", entity, base super::Entity;
    encrypted_pin_hash_history: "encryptedPinHashHistory" secret,
    id: "id" key required,
    proofup_time: "proofupTime",
}

mg::derived_from! { StrongAuthenticationDetail: super::Entity }
