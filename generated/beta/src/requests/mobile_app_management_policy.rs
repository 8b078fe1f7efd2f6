// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mobileAppManagementPolicy`, by its URL.
pub type MobileAppManagementPolicyResource = mg::One<
    models::MobileAppManagementPolicy,
    requests::mobility_management_policy::MobilityManagementPolicyResource,
>;

/// A collection of `microsoft.graph.mobileAppManagementPolicy`, by its URL.
pub type MobileAppManagementPolicyCollection = mg::Many<
    models::MobileAppManagementPolicy,
    MobileAppManagementPolicyResource,
>;
