// @generated
use crate::mg;

/// `microsoft.graph.deviceScopeAction`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScopeAction {}

mg::enumeration! {
    DeviceScopeAction "microsoft.graph.deviceScopeAction" "";
}
