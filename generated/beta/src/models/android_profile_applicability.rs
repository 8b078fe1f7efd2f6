// @generated
use crate::mg;

/// `microsoft.graph.androidProfileApplicability`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidProfileApplicability {
    /// `default`, 0.
    Default,
    /// `androidWorkProfile`, 1.
    AndroidWorkProfile,
    /// `androidDeviceOwner`, 2.
    AndroidDeviceOwner,
}

mg::enumeration! {
    AndroidProfileApplicability "microsoft.graph.androidProfileApplicability" "";
    Default "default" 0,
    AndroidWorkProfile "androidWorkProfile" 1,
    AndroidDeviceOwner "androidDeviceOwner" 2,
}
