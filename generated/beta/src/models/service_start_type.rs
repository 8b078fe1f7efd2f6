// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceStartType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceStartType {
    /// `manual` (0)
    Manual,
    /// `automatic` (1)
    Automatic,
    /// `disabled` (2)
    Disabled,
}

mg::enumeration! {
    ServiceStartType: "microsoft.graph.serviceStartType";
    Manual: "manual" = 0,
    Automatic: "automatic" = 1,
    Disabled: "disabled" = 2,
}
