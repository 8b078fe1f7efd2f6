// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileAppProvisioningConfigGroupAssignment`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/groupAssignments/{mobileAppProvisioningConfigGroupAssignment-id}`.
pub type MobileAppProvisioningConfigGroupAssignmentResource = mg::One<
    models::MobileAppProvisioningConfigGroupAssignment,
>;

/// A collection of `microsoft.graph.mobileAppProvisioningConfigGroupAssignment`, by its URL.
///
/// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}/groupAssignments`.
pub type MobileAppProvisioningConfigGroupAssignmentCollection = mg::Many<
    models::MobileAppProvisioningConfigGroupAssignment,
    MobileAppProvisioningConfigGroupAssignmentResource,
>;
