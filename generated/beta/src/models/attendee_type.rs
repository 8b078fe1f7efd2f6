// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attendeeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendeeType {
    /// `required` (0)
    Required,
    /// `optional` (1)
    Optional,
    /// `resource` (2)
    Resource,
}

mg::enumeration! {
    AttendeeType: "microsoft.graph.attendeeType";
    Required: "required" = 0,
    Optional: "optional" = 1,
    Resource: "resource" = 2,
}
