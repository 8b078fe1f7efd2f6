// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.numberType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberType {
    /// `internalError` (0)
    InternalError,
    /// `directRouting` (1)
    DirectRouting,
    /// `callingPlan` (2)
    CallingPlan,
    /// `operatorConnect` (3)
    OperatorConnect,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    NumberType: "microsoft.graph.teamsAdministration.numberType";
    InternalError: "internalError" = 0,
    DirectRouting: "directRouting" = 1,
    CallingPlan: "callingPlan" = 2,
    OperatorConnect: "operatorConnect" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
