// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope`, a complex type derived from `microsoft.graph.accessReviewResourceScope`.
    AccessReviewAccessPackageAssignmentPolicyScope "microsoft.graph.accessReviewAccessPackageAssignmentPolicyScope" "complex" : super::AccessReviewResourceScope;
    /// `accessPackageDisplayName`: String
    access_package_display_name "accessPackageDisplayName": String,
    /// `accessPackageId`: String
    access_package_id "accessPackageId": String,
    /// `catalogDisplayName`: String
    catalog_display_name "catalogDisplayName": String,
    /// `catalogId`: String
    catalog_id "catalogId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `scopeType`: accessReviewResourceScopeType, not null
    scope_type "scopeType" "r": mg::Open<super::AccessReviewResourceScopeType>,
}

mg::derived_from! { AccessReviewAccessPackageAssignmentPolicyScope: super::AccessReviewResourceScope, super::AccessReviewScope }
