// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkSingleSignOnType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkSingleSignOnType {
    /// `disabled` (0)
    Disabled,
    /// `prelogon` (1)
    Prelogon,
    /// `postlogon` (2)
    Postlogon,
}

mg::enumeration! {
    NetworkSingleSignOnType: "microsoft.graph.networkSingleSignOnType";
    Disabled: "disabled" = 0,
    Prelogon: "prelogon" = 1,
    Postlogon: "postlogon" = 2,
}
