// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewReviewerScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewReviewerScopeType {
    /// `user` (0)
    User,
    /// `group` (1)
    Group,
    /// `self` (2)
    Self_,
    /// `manager` (3)
    Manager,
    /// `sponsor` (4)
    Sponsor,
    /// `resourceOwner` (5)
    ResourceOwner,
    /// `managerOrSponsor` (6)
    ManagerOrSponsor,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewReviewerScopeType: "microsoft.graph.accessReviewReviewerScopeType";
    User: "user" = 0,
    Group: "group" = 1,
    Self_: "self" = 2,
    Manager: "manager" = 3,
    Sponsor: "sponsor" = 4,
    ResourceOwner: "resourceOwner" = 5,
    ManagerOrSponsor: "managerOrSponsor" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
