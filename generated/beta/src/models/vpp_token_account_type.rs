// @generated
use crate::mg;

/// `microsoft.graph.vppTokenAccountType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VppTokenAccountType {
    /// `business`, 0.
    Business,
    /// `education`, 1.
    Education,
}

mg::enumeration! {
    VppTokenAccountType "microsoft.graph.vppTokenAccountType" "";
    Business "business" 0,
    Education "education" 1,
}
