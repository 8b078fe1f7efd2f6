// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.runAsAccountType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-runasaccounttype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunAsAccountType {
    /// `system` (0)
    System,
    /// `user` (1)
    User,
}

mg::enumeration! {
    RunAsAccountType: "microsoft.graph.runAsAccountType";
    System: "system" = 0,
    User: "user" = 1,
}
