// @generated
use crate::mg;

/// `microsoft.graph.cloudPcAgentPoolBillingType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentPoolBillingType {
    /// `payAsYouGo`, 0.
    PayAsYouGo,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAgentPoolBillingType "microsoft.graph.cloudPcAgentPoolBillingType" "";
    PayAsYouGo "payAsYouGo" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
