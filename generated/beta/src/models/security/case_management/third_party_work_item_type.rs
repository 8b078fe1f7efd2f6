// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.thirdPartyWorkItemType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThirdPartyWorkItemType {
    /// `incident` (0)
    Incident,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ThirdPartyWorkItemType: "microsoft.graph.security.caseManagement.thirdPartyWorkItemType";
    Incident: "incident" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
