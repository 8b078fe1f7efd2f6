// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppSupersedenceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppSupersedenceType {
    /// `update` (0)
    Update,
    /// `replace` (1)
    Replace,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MobileAppSupersedenceType: "microsoft.graph.mobileAppSupersedenceType";
    Update: "update" = 0,
    Replace: "replace" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
