// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sensitivityLabelTarget`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensitivityLabelTarget {
    /// `email` (1)
    Email,
    /// `site` (2)
    Site,
    /// `unifiedGroup` (4)
    UnifiedGroup,
    /// `teamwork` (8)
    Teamwork,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    SensitivityLabelTarget: "microsoft.graph.sensitivityLabelTarget", flags;
    Email: "email" = 1,
    Site: "site" = 2,
    UnifiedGroup: "unifiedGroup" = 4,
    Teamwork: "teamwork" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
