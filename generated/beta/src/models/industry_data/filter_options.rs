// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.filterOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterOptions {
    /// `orgExternalId` (1)
    OrgExternalId,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    FilterOptions: "microsoft.graph.industryData.filterOptions";
    OrgExternalId: "orgExternalId" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
