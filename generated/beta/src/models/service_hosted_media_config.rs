// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceHostedMediaConfig`, a complex type derived from `microsoft.graph.mediaConfig`.
    ServiceHostedMediaConfig "microsoft.graph.serviceHostedMediaConfig" "complex" : super::MediaConfig;
    /// `liveCaptionOptions`: liveCaptionOptions
    live_caption_options "liveCaptionOptions": mg::Boxed<super::LiveCaptionOptions>,
    /// `preFetchMedia`: Collection(mediaInfo)
    pre_fetch_media "preFetchMedia": Vec<super::MediaInfo>,
    /// `removeFromDefaultAudioGroup`: Boolean
    remove_from_default_audio_group "removeFromDefaultAudioGroup": bool,
}

mg::derived_from! { ServiceHostedMediaConfig: super::MediaConfig }
