// @generated
use crate::mg;

/// Complex type `microsoft.graph.onlineMeetingRestricted`.
pub struct OnlineMeetingRestricted {
    /// `contentSharingDisabled`.
    pub content_sharing_disabled: mg::Field<
        mg::Flags<super::OnlineMeetingContentSharingDisabledReason>,
    >,
    /// `videoDisabled`.
    pub video_disabled: mg::Field<mg::Flags<super::OnlineMeetingVideoDisabledReason>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnlineMeetingRestricted: "microsoft.graph.onlineMeetingRestricted", complex;
    content_sharing_disabled: "contentSharingDisabled",
    video_disabled: "videoDisabled",
}
