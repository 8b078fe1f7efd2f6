// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.usageStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsageStatus {
    /// `frequentlyUsed` (0)
    FrequentlyUsed,
    /// `rarelyUsed` (1)
    RarelyUsed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    UsageStatus: "microsoft.graph.networkaccess.usageStatus";
    FrequentlyUsed: "frequentlyUsed" = 0,
    RarelyUsed: "rarelyUsed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
