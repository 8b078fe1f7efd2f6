// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantOpenProfileCard`, by its URL.
pub type CrossTenantOpenProfileCardResource = mg::One<
    models::CrossTenantOpenProfileCard,
>;

/// A collection of `microsoft.graph.crossTenantOpenProfileCard`, by its URL.
pub type CrossTenantOpenProfileCardCollection = mg::Many<
    models::CrossTenantOpenProfileCard,
    CrossTenantOpenProfileCardResource,
>;
