// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope`, derived from
/// [`AccessReviewResourceScope`](super::AccessReviewResourceScope).
pub struct AccessReviewAccessPackageAssignmentPolicyScope {
    /// `accessPackageDisplayName`.
    pub access_package_display_name: mg::Field<String>,
    /// `accessPackageId`.
    pub access_package_id: mg::Field<String>,
    /// `catalogDisplayName`.
    pub catalog_display_name: mg::Field<String>,
    /// `catalogId`.
    pub catalog_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<mg::Open<super::AccessReviewResourceScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewAccessPackageAssignmentPolicyScope: "microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope", complex, base super::AccessReviewResourceScope;
    access_package_display_name: "accessPackageDisplayName",
    access_package_id: "accessPackageId",
    catalog_display_name: "catalogDisplayName",
    catalog_id: "catalogId",
    display_name: "displayName",
    resource_id: "resourceId",
    scope_type: "scopeType" required,
}

mg::derived_from! { AccessReviewAccessPackageAssignmentPolicyScope: super::AccessReviewResourceScope, super::AccessReviewScope }
