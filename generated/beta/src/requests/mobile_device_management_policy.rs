// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mobileDeviceManagementPolicy`, by its URL.
pub type MobileDeviceManagementPolicyResource = mg::One<
    models::MobileDeviceManagementPolicy,
    requests::mobility_management_policy::MobilityManagementPolicyResource,
>;

/// A collection of `microsoft.graph.mobileDeviceManagementPolicy`, by its URL.
pub type MobileDeviceManagementPolicyCollection = mg::Many<
    models::MobileDeviceManagementPolicy,
    MobileDeviceManagementPolicyResource,
>;
