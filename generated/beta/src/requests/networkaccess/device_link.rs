// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.deviceLink`, by its URL.
///
/// For example `/networkAccess/connectivity/branches/{branchSite-id}/deviceLinks/{deviceLink-id}`.
pub type DeviceLinkResource = mg::One<models::networkaccess::DeviceLink>;

/// A collection of `microsoft.graph.networkaccess.deviceLink`, by its URL.
///
/// For example `/networkAccess/connectivity/branches/{branchSite-id}/deviceLinks`.
pub type DeviceLinkCollection = mg::Many<
    models::networkaccess::DeviceLink,
    DeviceLinkResource,
>;
