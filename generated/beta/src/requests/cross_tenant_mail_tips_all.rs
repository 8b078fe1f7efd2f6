// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantMailTipsAll`, by its URL.
pub type CrossTenantMailTipsAllResource = mg::One<models::CrossTenantMailTipsAll>;

/// A collection of `microsoft.graph.crossTenantMailTipsAll`, by its URL.
pub type CrossTenantMailTipsAllCollection = mg::Many<
    models::CrossTenantMailTipsAll,
    CrossTenantMailTipsAllResource,
>;
