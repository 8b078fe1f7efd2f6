// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.associatedBranch`, derived from
/// [`Association`](super::Association).
pub struct AssociatedBranch {
    /// `branchId`. Never null.
    pub branch_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssociatedBranch: "microsoft.graph.networkaccess.associatedBranch", complex, base super::Association;
    branch_id: "branchId" required,
}

mg::derived_from! { AssociatedBranch: super::Association }
