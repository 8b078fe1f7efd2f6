// @generated
use crate::mg;

/// `microsoft.graph.ownerType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerType {
    /// `unknown`, 0.
    Unknown,
    /// `company`, 1.
    Company,
    /// `personal`, 2.
    Personal,
}

mg::enumeration! {
    OwnerType "microsoft.graph.ownerType" "";
    Unknown "unknown" 0,
    Company "company" 1,
    Personal "personal" 2,
}
