// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.vppTokenAccountType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenaccounttype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VppTokenAccountType {
    /// `business` (0)
    Business,
    /// `education` (1)
    Education,
}

mg::enumeration! {
    VppTokenAccountType: "microsoft.graph.vppTokenAccountType";
    Business: "business" = 0,
    Education: "education" = 1,
}
