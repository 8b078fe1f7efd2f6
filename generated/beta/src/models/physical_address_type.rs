// @generated
use crate::mg;

/// Enumeration `microsoft.graph.physicalAddressType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalAddressType {
    /// `unknown` (0)
    Unknown,
    /// `home` (1)
    Home,
    /// `business` (2)
    Business,
    /// `other` (3)
    Other,
}

mg::enumeration! {
    PhysicalAddressType: "microsoft.graph.physicalAddressType";
    Unknown: "unknown" = 0,
    Home: "home" = 1,
    Business: "business" = 2,
    Other: "other" = 3,
}
