// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.enrollmentAvailabilityOptions`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentavailabilityoptions?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentAvailabilityOptions {
    /// `availableWithPrompts` (0)
    AvailableWithPrompts,
    /// `availableWithoutPrompts` (1)
    AvailableWithoutPrompts,
    /// `unavailable` (2)
    Unavailable,
}

mg::enumeration! {
    EnrollmentAvailabilityOptions: "microsoft.graph.enrollmentAvailabilityOptions";
    AvailableWithPrompts: "availableWithPrompts" = 0,
    AvailableWithoutPrompts: "availableWithoutPrompts" = 1,
    Unavailable: "unavailable" = 2,
}
