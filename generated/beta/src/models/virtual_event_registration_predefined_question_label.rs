// @generated
use crate::mg;

/// Enumeration `microsoft.graph.virtualEventRegistrationPredefinedQuestionLabel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualEventRegistrationPredefinedQuestionLabel {
    /// `street` (0)
    Street,
    /// `city` (1)
    City,
    /// `state` (2)
    State,
    /// `postalCode` (3)
    PostalCode,
    /// `countryOrRegion` (4)
    CountryOrRegion,
    /// `industry` (5)
    Industry,
    /// `jobTitle` (6)
    JobTitle,
    /// `organization` (7)
    Organization,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    VirtualEventRegistrationPredefinedQuestionLabel: "microsoft.graph.virtualEventRegistrationPredefinedQuestionLabel";
    Street: "street" = 0,
    City: "city" = 1,
    State: "state" = 2,
    PostalCode: "postalCode" = 3,
    CountryOrRegion: "countryOrRegion" = 4,
    Industry: "industry" = 5,
    JobTitle: "jobTitle" = 6,
    Organization: "organization" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
