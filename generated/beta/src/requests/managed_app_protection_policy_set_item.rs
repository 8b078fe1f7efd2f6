// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedAppProtectionPolicySetItem`, by its URL.
pub type ManagedAppProtectionPolicySetItemResource = mg::One<
    models::ManagedAppProtectionPolicySetItem,
>;

/// A collection of `microsoft.graph.managedAppProtectionPolicySetItem`, by its URL.
pub type ManagedAppProtectionPolicySetItemCollection = mg::Many<
    models::ManagedAppProtectionPolicySetItem,
    ManagedAppProtectionPolicySetItemResource,
>;
