// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharingRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharingRole {
    /// `none` (0)
    None,
    /// `view` (1)
    View,
    /// `edit` (2)
    Edit,
    /// `manageList` (3)
    ManageList,
    /// `review` (4)
    Review,
    /// `restrictedView` (5)
    RestrictedView,
    /// `submitOnly` (6)
    SubmitOnly,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    SharingRole: "microsoft.graph.sharingRole";
    None: "none" = 0,
    View: "view" = 1,
    Edit: "edit" = 2,
    ManageList: "manageList" = 3,
    Review: "review" = 4,
    RestrictedView: "restrictedView" = 5,
    SubmitOnly: "submitOnly" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
