// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustFrameworkKeySet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trustframeworkkeyset?view=graph-rest-beta>
    TrustFrameworkKeySet "microsoft.graph.trustFrameworkKeySet" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keys`: Collection(trustFrameworkKey)
    keys "keys": Vec<super::TrustFrameworkKey>,
}

mg::derived_from! { TrustFrameworkKeySet: super::Entity }

impl TrustFrameworkKeySet {
    /// `keys_v2`: many `trustFrameworkKey_v2`
    pub const KEYS_V2: mg::Nav<TrustFrameworkKeySet, Vec<super::TrustFrameworkKeyV2>> = mg::Nav::new(
        "keys_v2",
    );
}
