// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.additionalOptions`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalOptions {
    /// `none` (0)
    None,
    /// `teamsAndYammerConversations` (1)
    TeamsAndYammerConversations,
    /// `cloudAttachments` (2)
    CloudAttachments,
    /// `allDocumentVersions` (4)
    AllDocumentVersions,
    /// `subfolderContents` (8)
    SubfolderContents,
    /// `listAttachments` (16)
    ListAttachments,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
    /// `htmlTranscripts` (64)
    HtmlTranscripts,
    /// `advancedIndexing` (128)
    AdvancedIndexing,
    /// `allItemsInFolder` (256)
    AllItemsInFolder,
    /// `includeFolderAndPath` (512)
    IncludeFolderAndPath,
    /// `condensePaths` (1024)
    CondensePaths,
    /// `friendlyName` (2048)
    FriendlyName,
    /// `splitSource` (4096)
    SplitSource,
    /// `includeReport` (16384)
    IncludeReport,
}

mg::enumeration! {
    AdditionalOptions: "microsoft.graph.security.additionalOptions", flags;
    None: "none" = 0,
    TeamsAndYammerConversations: "teamsAndYammerConversations" = 1,
    CloudAttachments: "cloudAttachments" = 2,
    AllDocumentVersions: "allDocumentVersions" = 4,
    SubfolderContents: "subfolderContents" = 8,
    ListAttachments: "listAttachments" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
    HtmlTranscripts: "htmlTranscripts" = 64,
    AdvancedIndexing: "advancedIndexing" = 128,
    AllItemsInFolder: "allItemsInFolder" = 256,
    IncludeFolderAndPath: "includeFolderAndPath" = 512,
    CondensePaths: "condensePaths" = 1024,
    FriendlyName: "friendlyName" = 2048,
    SplitSource: "splitSource" = 4096,
    IncludeReport: "includeReport" = 16384,
}
