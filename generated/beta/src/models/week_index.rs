// @generated
use crate::mg;

/// Enumeration `microsoft.graph.weekIndex`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeekIndex {
    /// `first` (0)
    First,
    /// `second` (1)
    Second,
    /// `third` (2)
    Third,
    /// `fourth` (3)
    Fourth,
    /// `last` (4)
    Last,
}

mg::enumeration! {
    WeekIndex: "microsoft.graph.weekIndex";
    First: "first" = 0,
    Second: "second" = 1,
    Third: "third" = 2,
    Fourth: "fourth" = 3,
    Last: "last" = 4,
}
