// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.additionalDataOptions`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalDataOptions {
    /// `allVersions` (1)
    AllVersions,
    /// `linkedFiles` (2)
    LinkedFiles,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `advancedIndexing` (8)
    AdvancedIndexing,
    /// `listAttachments` (16)
    ListAttachments,
    /// `htmlTranscripts` (32)
    HtmlTranscripts,
    /// `messageConversationExpansion` (64)
    MessageConversationExpansion,
    /// `locationsWithoutHits` (256)
    LocationsWithoutHits,
    /// `allItemsInFolder` (512)
    AllItemsInFolder,
    /// `cloudNativeHtmlConversion` (1024)
    CloudNativeHtmlConversion,
}

mg::enumeration! {
    AdditionalDataOptions: "microsoft.graph.security.additionalDataOptions", flags;
    AllVersions: "allVersions" = 1,
    LinkedFiles: "linkedFiles" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
    AdvancedIndexing: "advancedIndexing" = 8,
    ListAttachments: "listAttachments" = 16,
    HtmlTranscripts: "htmlTranscripts" = 32,
    MessageConversationExpansion: "messageConversationExpansion" = 64,
    LocationsWithoutHits: "locationsWithoutHits" = 256,
    AllItemsInFolder: "allItemsInFolder" = 512,
    CloudNativeHtmlConversion: "cloudNativeHtmlConversion" = 1024,
}
