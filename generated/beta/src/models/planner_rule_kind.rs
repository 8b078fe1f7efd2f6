// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerRuleKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerRuleKind {
    /// `taskRule` (1)
    TaskRule,
    /// `bucketRule` (2)
    BucketRule,
    /// `planRule` (3)
    PlanRule,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerRuleKind: "microsoft.graph.plannerRuleKind";
    TaskRule: "taskRule" = 1,
    BucketRule: "bucketRule" = 2,
    PlanRule: "planRule" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
