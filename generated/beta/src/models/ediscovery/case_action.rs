// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.caseAction`.
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
}

mg::enumeration! {
    CaseAction: "microsoft.graph.ediscovery.caseAction";
    ContentExport: "contentExport" = 0,
    ApplyTags: "applyTags" = 1,
    ConvertToPdf: "convertToPdf" = 2,
    Index: "index" = 3,
    EstimateStatistics: "estimateStatistics" = 4,
    AddToReviewSet: "addToReviewSet" = 5,
    HoldUpdate: "holdUpdate" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
    PurgeData: "purgeData" = 8,
}
