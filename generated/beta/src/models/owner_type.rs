// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.ownerType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-ownertype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerType {
    /// `unknown` (0)
    Unknown,
    /// `company` (1)
    Company,
    /// `personal` (2)
    Personal,
}

mg::enumeration! {
    OwnerType: "microsoft.graph.ownerType";
    Unknown: "unknown" = 0,
    Company: "company" = 1,
    Personal: "personal" = 2,
}
