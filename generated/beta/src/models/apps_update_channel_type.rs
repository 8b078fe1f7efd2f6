// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appsUpdateChannelType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppsUpdateChannelType {
    /// `current` (0)
    Current,
    /// `monthlyEnterprise` (1)
    MonthlyEnterprise,
    /// `semiAnnual` (2)
    SemiAnnual,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AppsUpdateChannelType: "microsoft.graph.appsUpdateChannelType";
    Current: "current" = 0,
    MonthlyEnterprise: "monthlyEnterprise" = 1,
    SemiAnnual: "semiAnnual" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
