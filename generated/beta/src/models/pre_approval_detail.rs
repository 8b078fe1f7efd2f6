// @generated
use crate::mg;

/// Complex type `microsoft.graph.preApprovalDetail`.
pub struct PreApprovalDetail {
    /// `permissions`. Never null.
    pub permissions: mg::Field<mg::Boxed<super::PreApprovedPermissions>>,
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<mg::Open<super::ResourceScopeType>>,
    /// `sensitivityLabels`. Never null.
    pub sensitivity_labels: mg::Field<mg::Boxed<super::ScopeSensitivityLabels>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PreApprovalDetail: "microsoft.graph.preApprovalDetail", complex;
    permissions: "permissions" required,
    scope_type: "scopeType" required,
    sensitivity_labels: "sensitivityLabels" required,
}
