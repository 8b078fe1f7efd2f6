// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.huntingRuleErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuntingRuleErrorCode {
    /// `queryExecutionFailed` (0)
    QueryExecutionFailed,
    /// `queryExecutionThrottling` (1)
    QueryExecutionThrottling,
    /// `queryExceededResultSize` (2)
    QueryExceededResultSize,
    /// `queryLimitsExceeded` (3)
    QueryLimitsExceeded,
    /// `queryTimeout` (4)
    QueryTimeout,
    /// `alertCreationFailed` (5)
    AlertCreationFailed,
    /// `alertReportNotFound` (6)
    AlertReportNotFound,
    /// `partialRowsFailed` (7)
    PartialRowsFailed,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
    /// `noImpactedEntity` (9)
    NoImpactedEntity,
}

mg::enumeration! {
    HuntingRuleErrorCode: "microsoft.graph.security.huntingRuleErrorCode";
    QueryExecutionFailed: "queryExecutionFailed" = 0,
    QueryExecutionThrottling: "queryExecutionThrottling" = 1,
    QueryExceededResultSize: "queryExceededResultSize" = 2,
    QueryLimitsExceeded: "queryLimitsExceeded" = 3,
    QueryTimeout: "queryTimeout" = 4,
    AlertCreationFailed: "alertCreationFailed" = 5,
    AlertReportNotFound: "alertReportNotFound" = 6,
    PartialRowsFailed: "partialRowsFailed" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
    NoImpactedEntity: "noImpactedEntity" = 9,
}
