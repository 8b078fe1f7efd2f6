// @generated
use crate::{mg, models};

/// One `microsoft.graph.trustFrameworkKey_v2`, by its URL.
///
/// For example `/trustFramework/keySets/{trustFrameworkKeySet-id}/keys_v2/{trustFrameworkKey_v2-id}`.
pub type TrustFrameworkKeyV2Resource = mg::One<models::TrustFrameworkKeyV2>;

/// A collection of `microsoft.graph.trustFrameworkKey_v2`, by its URL.
///
/// For example `/trustFramework/keySets/{trustFrameworkKeySet-id}/keys_v2`.
pub type TrustFrameworkKeyV2Collection = mg::Many<
    models::TrustFrameworkKeyV2,
    TrustFrameworkKeyV2Resource,
>;
