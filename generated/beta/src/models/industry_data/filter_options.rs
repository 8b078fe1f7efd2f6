// @generated
use crate::mg;

/// `microsoft.graph.industryData.filterOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterOptions {
    /// `orgExternalId`, 0.
    OrgExternalId,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    FilterOptions "microsoft.graph.industryData.filterOptions" "";
    OrgExternalId "orgExternalId" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
