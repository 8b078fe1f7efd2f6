// @generated
use crate::mg;

/// `microsoft.graph.security.caseManagement.thirdPartyWorkItemType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThirdPartyWorkItemType {
    /// `incident`, 0.
    Incident,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    ThirdPartyWorkItemType "microsoft.graph.security.caseManagement.thirdPartyWorkItemType" "";
    Incident "incident" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
