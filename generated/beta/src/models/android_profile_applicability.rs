// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidProfileApplicability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidProfileApplicability {
    /// `default` (0)
    Default,
    /// `androidWorkProfile` (1)
    AndroidWorkProfile,
    /// `androidDeviceOwner` (2)
    AndroidDeviceOwner,
}

mg::enumeration! {
    AndroidProfileApplicability: "microsoft.graph.androidProfileApplicability";
    Default: "default" = 0,
    AndroidWorkProfile: "androidWorkProfile" = 1,
    AndroidDeviceOwner: "androidDeviceOwner" = 2,
}
