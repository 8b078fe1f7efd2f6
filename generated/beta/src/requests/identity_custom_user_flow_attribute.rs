// @generated
use crate::{mg, models};

/// One `microsoft.graph.identityCustomUserFlowAttribute`, by its URL.
pub type IdentityCustomUserFlowAttributeResource = mg::One<
    models::IdentityCustomUserFlowAttribute,
>;

/// A collection of `microsoft.graph.identityCustomUserFlowAttribute`, by its URL.
pub type IdentityCustomUserFlowAttributeCollection = mg::Many<
    models::IdentityCustomUserFlowAttribute,
    IdentityCustomUserFlowAttributeResource,
>;
