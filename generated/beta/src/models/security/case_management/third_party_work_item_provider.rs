// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.thirdPartyWorkItemProvider`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThirdPartyWorkItemProvider {
    /// `serviceNow` (0)
    ServiceNow,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ThirdPartyWorkItemProvider: "microsoft.graph.security.caseManagement.thirdPartyWorkItemProvider";
    ServiceNow: "serviceNow" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
