// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedStoreAccountEnrollmentTarget`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedStoreAccountEnrollmentTarget {
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
    AndroidManagedStoreAccountEnrollmentTarget: "microsoft.graph.androidManagedStoreAccountEnrollmentTarget";
    None: "none" = 0,
    All: "all" = 1,
    Targeted: "targeted" = 2,
    TargetedAsEnrollmentRestrictions: "targetedAsEnrollmentRestrictions" = 3,
}
