// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.caseTaskCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseTaskCategory {
    /// `uncategorized` (0)
    Uncategorized,
    /// `triage` (1)
    Triage,
    /// `contain` (2)
    Contain,
    /// `investigate` (3)
    Investigate,
    /// `remediate` (4)
    Remediate,
    /// `prevent` (5)
    Prevent,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CaseTaskCategory: "microsoft.graph.security.caseManagement.caseTaskCategory";
    Uncategorized: "uncategorized" = 0,
    Triage: "triage" = 1,
    Contain: "contain" = 2,
    Investigate: "investigate" = 3,
    Remediate: "remediate" = 4,
    Prevent: "prevent" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
