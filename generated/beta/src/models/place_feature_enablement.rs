// @generated
use crate::mg;

/// Enumeration `microsoft.graph.placeFeatureEnablement`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaceFeatureEnablement {
    /// `unknown` (0)
    Unknown,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PlaceFeatureEnablement: "microsoft.graph.placeFeatureEnablement";
    Unknown: "unknown" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
