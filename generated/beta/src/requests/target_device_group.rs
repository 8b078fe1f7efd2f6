// @generated
use crate::{mg, models};

/// One `microsoft.graph.targetDeviceGroup`, by its URL.
///
/// For example `/servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{targetDeviceGroup-id}`.
pub type TargetDeviceGroupResource = mg::One<models::TargetDeviceGroup>;

/// A collection of `microsoft.graph.targetDeviceGroup`, by its URL.
///
/// For example `/servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`.
pub type TargetDeviceGroupCollection = mg::Many<
    models::TargetDeviceGroup,
    TargetDeviceGroupResource,
>;
