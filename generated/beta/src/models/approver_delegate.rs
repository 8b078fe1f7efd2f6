// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approverDelegate`, a complex type.
    ApproverDelegate "microsoft.graph.approverDelegate" "complex";
    /// `delegate`: userSet
    delegate "delegate": mg::Boxed<super::UserSet>,
    /// `schedule`: requestSchedule
    schedule "schedule": mg::Boxed<super::RequestSchedule>,
}
