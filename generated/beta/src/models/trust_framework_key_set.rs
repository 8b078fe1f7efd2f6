// @generated
use crate::mg;

/// Entity type [`microsoft.graph.trustFrameworkKeySet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TrustFrameworkKeySetCollection`], for example `graph.trust_framework().key_sets()`.
///
/// Operations: `generate_key`, `get_active_key`, `upload_certificate`, `upload_pkcs12`,
/// `upload_secret`.
///
/// [`TrustFrameworkKeySetCollection`]: crate::requests::trust_framework_key_set::TrustFrameworkKeySetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/trustframeworkkeyset?view=graph-rest-beta
pub struct TrustFrameworkKeySet {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keys`.
    pub keys: mg::Field<Vec<super::TrustFrameworkKey>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrustFrameworkKeySet: "microsoft.graph.trustFrameworkKeySet", entity, base super::Entity;
    id: "id" key required,
    keys: "keys",
}

mg::derived_from! { TrustFrameworkKeySet: super::Entity }

impl TrustFrameworkKeySet {
    /// `keys_v2`: many [`TrustFrameworkKeyV2`](super::TrustFrameworkKeyV2).
    pub const KEYS_V2: mg::Nav<TrustFrameworkKeySet, Vec<super::TrustFrameworkKeyV2>> = mg::Nav::new(
        "keys_v2",
    );
}
