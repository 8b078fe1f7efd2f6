// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.associatedBranch`, a complex type derived from `microsoft.graph.networkaccess.association`.
    AssociatedBranch "microsoft.graph.networkaccess.associatedBranch" "complex" : super::Association;
    /// `branchId`: String, not null
    branch_id "branchId" "r": String,
}

mg::derived_from! { AssociatedBranch: super::Association }
