// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsQualityUpdateCatalogItemPolicyDetail`.
pub struct WindowsQualityUpdateCatalogItemPolicyDetail {
    /// `approvalStatus`. Never null.
    pub approval_status: mg::Field<mg::Open<super::WindowsQualityUpdateApprovalStatus>>,
    /// `catalogItemId`. Never null.
    pub catalog_item_id: mg::Field<String>,
    /// `policyId`. Never null.
    pub policy_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateCatalogItemPolicyDetail: "microsoft.graph.windowsQualityUpdateCatalogItemPolicyDetail", complex;
    approval_status: "approvalStatus" required,
    catalog_item_id: "catalogItemId" required,
    policy_id: "policyId" required,
}
