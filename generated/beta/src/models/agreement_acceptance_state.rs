// @generated
use crate::mg;

/// Enumeration `microsoft.graph.agreementAcceptanceState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementAcceptanceState {
    /// `accepted` (2)
    Accepted,
    /// `declined` (3)
    Declined,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AgreementAcceptanceState: "microsoft.graph.agreementAcceptanceState";
    Accepted: "accepted" = 2,
    Declined: "declined" = 3,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
