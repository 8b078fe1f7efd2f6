// @generated
use crate::mg;

/// Enumeration `microsoft.graph.personAnnualEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonAnnualEventType {
    /// `birthday` (0)
    Birthday,
    /// `wedding` (1)
    Wedding,
    /// `work` (2)
    Work,
    /// `other` (3)
    Other,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    PersonAnnualEventType: "microsoft.graph.personAnnualEventType";
    Birthday: "birthday" = 0,
    Wedding: "wedding" = 1,
    Work: "work" = 2,
    Other: "other" = 3,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
