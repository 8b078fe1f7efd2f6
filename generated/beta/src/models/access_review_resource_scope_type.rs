// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewResourceScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewResourceScopeType {
    /// `group` (0)
    Group,
    /// `catalog` (1)
    Catalog,
    /// `servicePrincipal` (2)
    ServicePrincipal,
    /// `directoryRole` (3)
    DirectoryRole,
    /// `accessPackageAssignmentPolicy` (4)
    AccessPackageAssignmentPolicy,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewResourceScopeType: "microsoft.graph.accessReviewResourceScopeType";
    Group: "group" = 0,
    Catalog: "catalog" = 1,
    ServicePrincipal: "servicePrincipal" = 2,
    DirectoryRole: "directoryRole" = 3,
    AccessPackageAssignmentPolicy: "accessPackageAssignmentPolicy" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
