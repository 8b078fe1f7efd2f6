// @generated
use crate::mg;

/// Enumeration `microsoft.graph.continuousAccessEvaluationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContinuousAccessEvaluationMode {
    /// `strictEnforcement` (0)
    StrictEnforcement,
    /// `disabled` (1)
    Disabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `strictLocation` (3)
    StrictLocation,
}

mg::enumeration! {
    ContinuousAccessEvaluationMode: "microsoft.graph.continuousAccessEvaluationMode";
    StrictEnforcement: "strictEnforcement" = 0,
    Disabled: "disabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    StrictLocation: "strictLocation" = 3,
}
