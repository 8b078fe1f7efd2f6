// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onlineMeetingRestricted`, a complex type.
    OnlineMeetingRestricted "microsoft.graph.onlineMeetingRestricted" "complex";
    /// `contentSharingDisabled`: onlineMeetingContentSharingDisabledReason
    content_sharing_disabled "contentSharingDisabled": mg::Flags<super::OnlineMeetingContentSharingDisabledReason>,
    /// `videoDisabled`: onlineMeetingVideoDisabledReason
    video_disabled "videoDisabled": mg::Flags<super::OnlineMeetingVideoDisabledReason>,
}
