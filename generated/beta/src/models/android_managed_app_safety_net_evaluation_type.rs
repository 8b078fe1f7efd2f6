// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedAppSafetyNetEvaluationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedAppSafetyNetEvaluationType {
    /// `basic` (0)
    Basic,
    /// `hardwareBacked` (1)
    HardwareBacked,
}

mg::enumeration! {
    AndroidManagedAppSafetyNetEvaluationType: "microsoft.graph.androidManagedAppSafetyNetEvaluationType";
    Basic: "basic" = 0,
    HardwareBacked: "hardwareBacked" = 1,
}
