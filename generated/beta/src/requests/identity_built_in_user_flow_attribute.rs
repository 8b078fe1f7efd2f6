// @generated
use crate::{mg, models};

/// One `microsoft.graph.identityBuiltInUserFlowAttribute`, by its URL.
pub type IdentityBuiltInUserFlowAttributeResource = mg::One<
    models::IdentityBuiltInUserFlowAttribute,
>;

/// A collection of `microsoft.graph.identityBuiltInUserFlowAttribute`, by its URL.
pub type IdentityBuiltInUserFlowAttributeCollection = mg::Many<
    models::IdentityBuiltInUserFlowAttribute,
    IdentityBuiltInUserFlowAttributeResource,
>;
