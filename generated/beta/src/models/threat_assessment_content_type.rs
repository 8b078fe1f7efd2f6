// @generated
use crate::mg;

/// Enumeration `microsoft.graph.threatAssessmentContentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatAssessmentContentType {
    /// `mail` (1)
    Mail,
    /// `url` (2)
    Url,
    /// `file` (3)
    File,
}

mg::enumeration! {
    ThreatAssessmentContentType: "microsoft.graph.threatAssessmentContentType";
    Mail: "mail" = 1,
    Url: "url" = 2,
    File: "file" = 3,
}
