// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentOrder`.
pub struct AssignmentOrder {
    /// `order`.
    pub order: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentOrder: "microsoft.graph.assignmentOrder", complex;
    order: "order",
}
