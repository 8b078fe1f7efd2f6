// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantMailTipsLimited`, by its URL.
pub type CrossTenantMailTipsLimitedResource = mg::One<
    models::CrossTenantMailTipsLimited,
>;

/// A collection of `microsoft.graph.crossTenantMailTipsLimited`, by its URL.
pub type CrossTenantMailTipsLimitedCollection = mg::Many<
    models::CrossTenantMailTipsLimited,
    CrossTenantMailTipsLimitedResource,
>;
