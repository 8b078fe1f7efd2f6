// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseAction {
    /// `contentExport` (0)
    ContentExport,
    /// `applyTags` (1)
    ApplyTags,
    /// `convertToPdf` (2)
    ConvertToPdf,
    /// `index` (3)
    Index,
    /// `estimateStatistics` (4)
    EstimateStatistics,
    /// `addToReviewSet` (5)
    AddToReviewSet,
    /// `holdUpdate` (6)
    HoldUpdate,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
    /// `purgeData` (8)
    PurgeData,
    /// `exportReport` (9)
    ExportReport,
    /// `exportResult` (10)
    ExportResult,
    /// `holdPolicySync` (12)
    HoldPolicySync,
}

mg::enumeration! {
    CaseAction: "microsoft.graph.security.caseAction";
    ContentExport: "contentExport" = 0,
    ApplyTags: "applyTags" = 1,
    ConvertToPdf: "convertToPdf" = 2,
    Index: "index" = 3,
    EstimateStatistics: "estimateStatistics" = 4,
    AddToReviewSet: "addToReviewSet" = 5,
    HoldUpdate: "holdUpdate" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
    PurgeData: "purgeData" = 8,
    ExportReport: "exportReport" = 9,
    ExportResult: "exportResult" = 10,
    HoldPolicySync: "holdPolicySync" = 12,
}
