// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceScopeAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScopeAction {}

mg::enumeration! {
    DeviceScopeAction: "microsoft.graph.deviceScopeAction";
}
