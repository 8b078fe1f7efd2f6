// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerPreviewType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerPreviewType {
    /// `automatic` (0)
    Automatic,
    /// `noPreview` (1)
    NoPreview,
    /// `checklist` (2)
    Checklist,
    /// `description` (3)
    Description,
    /// `reference` (4)
    Reference,
}

mg::enumeration! {
    PlannerPreviewType: "microsoft.graph.plannerPreviewType";
    Automatic: "automatic" = 0,
    NoPreview: "noPreview" = 1,
    Checklist: "checklist" = 2,
    Description: "description" = 3,
    Reference: "reference" = 4,
}
