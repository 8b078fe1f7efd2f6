// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.fileProcessingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileProcessingStatus {
    /// `success` (0)
    Success,
    /// `internalError` (1)
    InternalError,
    /// `unknownError` (2)
    UnknownError,
    /// `processingTimeout` (3)
    ProcessingTimeout,
    /// `invalidFileId` (4)
    InvalidFileId,
    /// `fileSizeIsZero` (5)
    FileSizeIsZero,
    /// `fileSizeIsTooLarge` (6)
    FileSizeIsTooLarge,
    /// `fileDepthLimitExceeded` (7)
    FileDepthLimitExceeded,
    /// `fileBodyIsTooLong` (8)
    FileBodyIsTooLong,
    /// `fileTypeIsUnknown` (9)
    FileTypeIsUnknown,
    /// `fileTypeIsNotSupported` (10)
    FileTypeIsNotSupported,
    /// `malformedFile` (11)
    MalformedFile,
    /// `protectedFile` (12)
    ProtectedFile,
    /// `poisonFile` (13)
    PoisonFile,
    /// `noReviewSetSummaryGenerated` (14)
    NoReviewSetSummaryGenerated,
    /// `extractionException` (15)
    ExtractionException,
    /// `ocrProcessingTimeout` (16)
    OcrProcessingTimeout,
    /// `ocrFileSizeExceedsLimit` (17)
    OcrFileSizeExceedsLimit,
    /// `unknownFutureValue` (18)
    UnknownFutureValue,
}

mg::enumeration! {
    FileProcessingStatus: "microsoft.graph.security.fileProcessingStatus";
    Success: "success" = 0,
    InternalError: "internalError" = 1,
    UnknownError: "unknownError" = 2,
    ProcessingTimeout: "processingTimeout" = 3,
    InvalidFileId: "invalidFileId" = 4,
    FileSizeIsZero: "fileSizeIsZero" = 5,
    FileSizeIsTooLarge: "fileSizeIsTooLarge" = 6,
    FileDepthLimitExceeded: "fileDepthLimitExceeded" = 7,
    FileBodyIsTooLong: "fileBodyIsTooLong" = 8,
    FileTypeIsUnknown: "fileTypeIsUnknown" = 9,
    FileTypeIsNotSupported: "fileTypeIsNotSupported" = 10,
    MalformedFile: "malformedFile" = 11,
    ProtectedFile: "protectedFile" = 12,
    PoisonFile: "poisonFile" = 13,
    NoReviewSetSummaryGenerated: "noReviewSetSummaryGenerated" = 14,
    ExtractionException: "extractionException" = 15,
    OcrProcessingTimeout: "ocrProcessingTimeout" = 16,
    OcrFileSizeExceedsLimit: "ocrFileSizeExceedsLimit" = 17,
    UnknownFutureValue: "unknownFutureValue" = 18,
}
