// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceHostedMediaConfig`, a complex type derived from `microsoft.graph.mediaConfig`.
    ServiceHostedMediaConfig "microsoft.graph.serviceHostedMediaConfig" "complex" : super::MediaConfig;
    /// `liveCaptionOptions`: liveCaptionOptions
    #[deprecated(note = "deprecated since 2023-10-10, to be removed on 2023-12-31 (revision 2023-10/PrivatePreview:LiveCaptions)")]
    live_caption_options "liveCaptionOptions" "d": mg::Boxed<super::LiveCaptionOptions>,
    /// `preFetchMedia`: Collection(mediaInfo)
    pre_fetch_media "preFetchMedia": Vec<super::MediaInfo>,
    /// `removeFromDefaultAudioGroup`: Boolean
    remove_from_default_audio_group "removeFromDefaultAudioGroup": bool,
}

mg::derived_from! { ServiceHostedMediaConfig: super::MediaConfig }
