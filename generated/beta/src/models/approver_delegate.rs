// @generated
use crate::mg;

/// Complex type `microsoft.graph.approverDelegate`.
pub struct ApproverDelegate {
    /// `delegate`.
    pub delegate: mg::Field<mg::Boxed<super::UserSet>>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApproverDelegate: "microsoft.graph.approverDelegate", complex;
    delegate: "delegate",
    schedule: "schedule",
}
