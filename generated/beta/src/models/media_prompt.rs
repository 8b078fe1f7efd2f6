// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaPrompt`, derived from [`Prompt`](super::Prompt).
pub struct MediaPrompt {
    /// `loop`.
    pub loop_: mg::Field<i32>,
    /// `mediaInfo`. Never null.
    pub media_info: mg::Field<mg::Boxed<super::MediaInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaPrompt: "microsoft.graph.mediaPrompt", complex, base super::Prompt;
    loop_: "loop",
    media_info: "mediaInfo" required,
}

mg::derived_from! { MediaPrompt: super::Prompt }
