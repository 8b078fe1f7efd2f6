// @generated
use crate::mg;

/// `microsoft.graph.runAsAccountType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunAsAccountType {
    /// `system`, 0.
    System,
    /// `user`, 1.
    User,
}

mg::enumeration! {
    RunAsAccountType "microsoft.graph.runAsAccountType" "";
    System "system" 0,
    User "user" 1,
}
