// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.accessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessType {
    /// `quickAccess` (0)
    QuickAccess,
    /// `privateAccess` (1)
    PrivateAccess,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `appAccess` (3)
    AppAccess,
}

mg::enumeration! {
    AccessType: "microsoft.graph.networkaccess.accessType";
    QuickAccess: "quickAccess" = 0,
    PrivateAccess: "privateAccess" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    AppAccess: "appAccess" = 3,
}
