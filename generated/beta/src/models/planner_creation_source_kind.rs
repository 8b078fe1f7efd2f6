// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerCreationSourceKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerCreationSourceKind {
    /// `none` (0)
    None,
    /// `external` (1)
    External,
    /// `publication` (2)
    Publication,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerCreationSourceKind: "microsoft.graph.plannerCreationSourceKind";
    None: "none" = 0,
    External: "external" = 1,
    Publication: "publication" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
