// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentFilterEvaluateRequest`.
pub struct AssignmentFilterEvaluateRequest {
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::DevicePlatformType>>,
    /// `rule`. Never null.
    pub rule: mg::Field<String>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `skip`. Never null.
    pub skip: mg::Field<i32>,
    /// `top`. Never null.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterEvaluateRequest: "microsoft.graph.assignmentFilterEvaluateRequest", complex;
    order_by: "orderBy",
    platform: "platform" required,
    rule: "rule" required,
    search: "search",
    skip: "skip" required,
    top: "top" required,
}
