// @generated
use crate::{mg, models};

/// One `microsoft.graph.privilegeManagementElevation`, by its URL.
///
/// For example `/deviceManagement/privilegeManagementElevations/{privilegeManagementElevation-id}`.
pub type PrivilegeManagementElevationResource = mg::One<
    models::PrivilegeManagementElevation,
>;

/// A collection of `microsoft.graph.privilegeManagementElevation`, by its URL.
///
/// For example `/deviceManagement/privilegeManagementElevations`.
pub type PrivilegeManagementElevationCollection = mg::Many<
    models::PrivilegeManagementElevation,
    PrivilegeManagementElevationResource,
>;
