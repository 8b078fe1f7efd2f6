// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateCatalogItemPolicyDetail`, a complex type.
    WindowsQualityUpdateCatalogItemPolicyDetail "microsoft.graph.windowsQualityUpdateCatalogItemPolicyDetail" "complex";
    /// `approvalStatus`: windowsQualityUpdateApprovalStatus, not null
    approval_status "approvalStatus" "r": mg::Open<super::WindowsQualityUpdateApprovalStatus>,
    /// `catalogItemId`: String, not null
    catalog_item_id "catalogItemId" "r": String,
    /// `policyId`: Guid, not null
    policy_id "policyId" "r": mg::Guid,
}
