// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.behaviorDuringRetentionPeriod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BehaviorDuringRetentionPeriod {
    /// `doNotRetain` (0)
    DoNotRetain,
    /// `retain` (1)
    Retain,
    /// `retainAsRecord` (2)
    RetainAsRecord,
    /// `retainAsRegulatoryRecord` (3)
    RetainAsRegulatoryRecord,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    BehaviorDuringRetentionPeriod: "microsoft.graph.security.behaviorDuringRetentionPeriod";
    DoNotRetain: "doNotRetain" = 0,
    Retain: "retain" = 1,
    RetainAsRecord: "retainAsRecord" = 2,
    RetainAsRegulatoryRecord: "retainAsRegulatoryRecord" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
