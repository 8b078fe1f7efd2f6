// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppPublishingState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppPublishingState {
    /// `notPublished` (0)
    NotPublished,
    /// `processing` (1)
    Processing,
    /// `published` (2)
    Published,
}

mg::enumeration! {
    MobileAppPublishingState: "microsoft.graph.mobileAppPublishingState";
    NotPublished: "notPublished" = 0,
    Processing: "processing" = 1,
    Published: "published" = 2,
}
