// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.caseManagement.alertStatusCounts`.
pub struct AlertStatusCounts {
    /// `inProgress`.
    pub in_progress: mg::Field<i32>,
    /// `new`.
    pub new: mg::Field<i32>,
    /// `resolved`.
    pub resolved: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertStatusCounts: "microsoft.graph.security.caseManagement.alertStatusCounts", complex open;
    in_progress: "inProgress",
    new: "new",
    resolved: "resolved",
}
