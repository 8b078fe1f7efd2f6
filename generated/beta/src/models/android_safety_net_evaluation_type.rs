// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidSafetyNetEvaluationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidSafetyNetEvaluationType {
    /// `basic` (0)
    Basic,
    /// `hardwareBacked` (1)
    HardwareBacked,
}

mg::enumeration! {
    AndroidSafetyNetEvaluationType: "microsoft.graph.androidSafetyNetEvaluationType";
    Basic: "basic" = 0,
    HardwareBacked: "hardwareBacked" = 1,
}
