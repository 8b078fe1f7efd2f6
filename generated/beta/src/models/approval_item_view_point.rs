// @generated
use crate::mg;

/// Complex type `microsoft.graph.approvalItemViewPoint`.
pub struct ApprovalItemViewPoint {
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Flags<super::ApproverRole>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalItemViewPoint: "microsoft.graph.approvalItemViewPoint", complex;
    roles: "roles",
}
