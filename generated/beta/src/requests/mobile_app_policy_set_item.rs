// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileAppPolicySetItem`, by its URL.
pub type MobileAppPolicySetItemResource = mg::One<models::MobileAppPolicySetItem>;

/// A collection of `microsoft.graph.mobileAppPolicySetItem`, by its URL.
pub type MobileAppPolicySetItemCollection = mg::Many<
    models::MobileAppPolicySetItem,
    MobileAppPolicySetItemResource,
>;
