// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaPrompt`, a complex type derived from `microsoft.graph.prompt`.
    MediaPrompt "microsoft.graph.mediaPrompt" "complex" : super::Prompt;
    /// `loop`: Int32
    loop_ "loop": i32,
    /// `mediaInfo`: mediaInfo, not null
    media_info "mediaInfo" "r": mg::Boxed<super::MediaInfo>,
}

mg::derived_from! { MediaPrompt: super::Prompt }
