// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceHealthOrigin`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceHealthOrigin {
    /// `microsoft` (1)
    Microsoft,
    /// `thirdParty` (2)
    ThirdParty,
    /// `customer` (3)
    Customer,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceHealthOrigin: "microsoft.graph.serviceHealthOrigin";
    Microsoft: "microsoft" = 1,
    ThirdParty: "thirdParty" = 2,
    Customer: "customer" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
