// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partners.billing.billingPeriod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingPeriod {
    /// `current` (1)
    Current,
    /// `last` (2)
    Last,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BillingPeriod: "microsoft.graph.partners.billing.billingPeriod";
    Current: "current" = 1,
    Last: "last" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
