// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recurrencePatternType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrencePatternType {
    /// `daily` (0)
    Daily,
    /// `weekly` (1)
    Weekly,
    /// `absoluteMonthly` (2)
    AbsoluteMonthly,
    /// `relativeMonthly` (3)
    RelativeMonthly,
    /// `absoluteYearly` (4)
    AbsoluteYearly,
    /// `relativeYearly` (5)
    RelativeYearly,
}

mg::enumeration! {
    RecurrencePatternType: "microsoft.graph.recurrencePatternType";
    Daily: "daily" = 0,
    Weekly: "weekly" = 1,
    AbsoluteMonthly: "absoluteMonthly" = 2,
    RelativeMonthly: "relativeMonthly" = 3,
    AbsoluteYearly: "absoluteYearly" = 4,
    RelativeYearly: "relativeYearly" = 5,
}
