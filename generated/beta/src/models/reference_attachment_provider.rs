// @generated
use crate::mg;

/// Enumeration `microsoft.graph.referenceAttachmentProvider`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferenceAttachmentProvider {
    /// `other` (0)
    Other,
    /// `oneDriveBusiness` (1)
    OneDriveBusiness,
    /// `oneDriveConsumer` (2)
    OneDriveConsumer,
    /// `dropbox` (3)
    Dropbox,
}

mg::enumeration! {
    ReferenceAttachmentProvider: "microsoft.graph.referenceAttachmentProvider";
    Other: "other" = 0,
    OneDriveBusiness: "oneDriveBusiness" = 1,
    OneDriveConsumer: "oneDriveConsumer" = 2,
    Dropbox: "dropbox" = 3,
}
