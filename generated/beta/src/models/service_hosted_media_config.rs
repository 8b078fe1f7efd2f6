// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceHostedMediaConfig`, derived from
/// [`MediaConfig`](super::MediaConfig).
pub struct ServiceHostedMediaConfig {
    /// `liveCaptionOptions`.
    #[deprecated(
        note = "deprecated since 2023-10-10, to be removed on 2023-12-31 (revision 2023-10/PrivatePreview:LiveCaptions)"
    )]
    pub live_caption_options: mg::Field<mg::Boxed<super::LiveCaptionOptions>>,
    /// `preFetchMedia`.
    pub pre_fetch_media: mg::Field<Vec<super::MediaInfo>>,
    /// `removeFromDefaultAudioGroup`.
    pub remove_from_default_audio_group: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceHostedMediaConfig: "microsoft.graph.serviceHostedMediaConfig", complex, base super::MediaConfig;
    live_caption_options: "liveCaptionOptions" deprecated,
    pre_fetch_media: "preFetchMedia",
    remove_from_default_audio_group: "removeFromDefaultAudioGroup",
}

mg::derived_from! { ServiceHostedMediaConfig: super::MediaConfig }
