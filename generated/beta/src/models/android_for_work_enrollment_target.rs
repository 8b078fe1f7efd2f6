// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidForWorkEnrollmentTarget`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidForWorkEnrollmentTarget {
    /// `none` (0)
    None,
    /// `all` (1)
    All,
    /// `targeted` (2)
    Targeted,
    /// `targetedAsEnrollmentRestrictions` (3)
    TargetedAsEnrollmentRestrictions,
}

mg::enumeration! {
    AndroidForWorkEnrollmentTarget: "microsoft.graph.androidForWorkEnrollmentTarget";
    None: "none" = 0,
    All: "all" = 1,
    Targeted: "targeted" = 2,
    TargetedAsEnrollmentRestrictions: "targetedAsEnrollmentRestrictions" = 3,
}
