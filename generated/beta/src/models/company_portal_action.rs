// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.companyPortalAction`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalaction?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyPortalAction {
    /// `unknown` (0)
    Unknown,
    /// `remove` (1)
    Remove,
    /// `reset` (2)
    Reset,
}

mg::enumeration! {
    CompanyPortalAction: "microsoft.graph.companyPortalAction";
    Unknown: "unknown" = 0,
    Remove: "remove" = 1,
    Reset: "reset" = 2,
}
