// @generated
use crate::mg;

/// `microsoft.graph.plannerRuleKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerRuleKind {
    /// `taskRule`, 0.
    TaskRule,
    /// `bucketRule`, 1.
    BucketRule,
    /// `planRule`, 2.
    PlanRule,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerRuleKind "microsoft.graph.plannerRuleKind" "";
    TaskRule "taskRule" 0,
    BucketRule "bucketRule" 1,
    PlanRule "planRule" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
