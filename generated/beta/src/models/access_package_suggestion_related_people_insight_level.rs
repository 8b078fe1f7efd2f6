// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageSuggestionRelatedPeopleInsightLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageSuggestionRelatedPeopleInsightLevel {
    /// `disabled` (0)
    Disabled,
    /// `count` (1)
    Count,
    /// `countAndNames` (2)
    CountAndNames,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessPackageSuggestionRelatedPeopleInsightLevel: "microsoft.graph.accessPackageSuggestionRelatedPeopleInsightLevel";
    Disabled: "disabled" = 0,
    Count: "count" = 1,
    CountAndNames: "countAndNames" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
