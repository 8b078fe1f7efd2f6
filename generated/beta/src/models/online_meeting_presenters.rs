// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onlineMeetingPresenters`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingPresenters {
    /// `everyone` (0)
    Everyone,
    /// `organization` (1)
    Organization,
    /// `roleIsPresenter` (2)
    RoleIsPresenter,
    /// `organizer` (3)
    Organizer,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    OnlineMeetingPresenters: "microsoft.graph.onlineMeetingPresenters";
    Everyone: "everyone" = 0,
    Organization: "organization" = 1,
    RoleIsPresenter: "roleIsPresenter" = 2,
    Organizer: "organizer" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
