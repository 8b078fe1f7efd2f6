// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.preApprovalDetail`, a complex type.
    PreApprovalDetail "microsoft.graph.preApprovalDetail" "complex";
    /// `permissions`: preApprovedPermissions, not null
    permissions "permissions" "r": mg::Boxed<super::PreApprovedPermissions>,
    /// `scopeType`: resourceScopeType, not null
    scope_type "scopeType" "r": mg::Open<super::ResourceScopeType>,
    /// `sensitivityLabels`: scopeSensitivityLabels, not null
    sensitivity_labels "sensitivityLabels" "r": mg::Boxed<super::ScopeSensitivityLabels>,
}
