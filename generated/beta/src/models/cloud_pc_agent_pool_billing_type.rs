// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAgentPoolBillingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentPoolBillingType {
    /// `payAsYouGo` (0)
    PayAsYouGo,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAgentPoolBillingType: "microsoft.graph.cloudPcAgentPoolBillingType";
    PayAsYouGo: "payAsYouGo" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
