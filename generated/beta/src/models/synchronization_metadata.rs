// @generated
use crate::mg;

/// Enumeration `microsoft.graph.synchronizationMetadata`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationMetadata {
    /// `galleryApplicationIdentifier` (0)
    GalleryApplicationIdentifier,
    /// `galleryApplicationKey` (1)
    GalleryApplicationKey,
    /// `isOAuthEnabled` (2)
    IsOAuthEnabled,
    /// `IsSynchronizationAgentAssignmentRequired` (3)
    IsSynchronizationAgentAssignmentRequired,
    /// `isSynchronizationAgentRequired` (4)
    IsSynchronizationAgentRequired,
    /// `isSynchronizationInPreview` (5)
    IsSynchronizationInPreview,
    /// `oAuthSettings` (6)
    OAuthSettings,
    /// `synchronizationLearnMoreIbizaFwLink` (7)
    SynchronizationLearnMoreIbizaFwLink,
    /// `configurationFields` (8)
    ConfigurationFields,
}

mg::enumeration! {
    SynchronizationMetadata: "microsoft.graph.synchronizationMetadata";
    GalleryApplicationIdentifier: "galleryApplicationIdentifier" = 0,
    GalleryApplicationKey: "galleryApplicationKey" = 1,
    IsOAuthEnabled: "isOAuthEnabled" = 2,
    IsSynchronizationAgentAssignmentRequired: "IsSynchronizationAgentAssignmentRequired" = 3,
    IsSynchronizationAgentRequired: "isSynchronizationAgentRequired" = 4,
    IsSynchronizationInPreview: "isSynchronizationInPreview" = 5,
    OAuthSettings: "oAuthSettings" = 6,
    SynchronizationLearnMoreIbizaFwLink: "synchronizationLearnMoreIbizaFwLink" = 7,
    ConfigurationFields: "configurationFields" = 8,
}
