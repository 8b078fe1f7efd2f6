// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.roleAssignmentScopeType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignmentscopetype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleAssignmentScopeType {
    /// `resourceScope` (0)
    ResourceScope,
    /// `allDevices` (1)
    AllDevices,
    /// `allLicensedUsers` (2)
    AllLicensedUsers,
    /// `allDevicesAndLicensedUsers` (3)
    AllDevicesAndLicensedUsers,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RoleAssignmentScopeType: "microsoft.graph.roleAssignmentScopeType";
    ResourceScope: "resourceScope" = 0,
    AllDevices: "allDevices" = 1,
    AllLicensedUsers: "allLicensedUsers" = 2,
    AllDevicesAndLicensedUsers: "allDevicesAndLicensedUsers" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
