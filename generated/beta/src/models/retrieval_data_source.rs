// @generated
use crate::mg;

/// Enumeration `microsoft.graph.retrievalDataSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrievalDataSource {
    /// `sharePoint` (0)
    SharePoint,
    /// `oneDriveBusiness` (1)
    OneDriveBusiness,
    /// `externalItem` (2)
    ExternalItem,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `sharePointEmbedded` (4)
    SharePointEmbedded,
}

mg::enumeration! {
    RetrievalDataSource: "microsoft.graph.retrievalDataSource";
    SharePoint: "sharePoint" = 0,
    OneDriveBusiness: "oneDriveBusiness" = 1,
    ExternalItem: "externalItem" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    SharePointEmbedded: "sharePointEmbedded" = 4,
}
