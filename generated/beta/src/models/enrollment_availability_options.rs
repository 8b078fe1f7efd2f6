// @generated
use crate::mg;

/// `microsoft.graph.enrollmentAvailabilityOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentAvailabilityOptions {
    /// `availableWithPrompts`, 0.
    AvailableWithPrompts,
    /// `availableWithoutPrompts`, 1.
    AvailableWithoutPrompts,
    /// `unavailable`, 2.
    Unavailable,
}

mg::enumeration! {
    EnrollmentAvailabilityOptions "microsoft.graph.enrollmentAvailabilityOptions" "";
    AvailableWithPrompts "availableWithPrompts" 0,
    AvailableWithoutPrompts "availableWithoutPrompts" 1,
    Unavailable "unavailable" 2,
}
