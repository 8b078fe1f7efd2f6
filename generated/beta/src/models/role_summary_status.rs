// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleSummaryStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleSummaryStatus {
    /// `ok` (0)
    Ok,
    /// `bad` (1)
    Bad,
}

mg::enumeration! {
    RoleSummaryStatus: "microsoft.graph.roleSummaryStatus";
    Ok: "ok" = 0,
    Bad: "bad" = 1,
}
