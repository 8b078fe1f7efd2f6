// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appHostedMediaConfig`, a complex type derived from `microsoft.graph.mediaConfig`.
    AppHostedMediaConfig "microsoft.graph.appHostedMediaConfig" "complex" : super::MediaConfig;
    /// `blob`: String
    blob "blob": String,
    /// `removeFromDefaultAudioGroup`: Boolean
    remove_from_default_audio_group "removeFromDefaultAudioGroup": bool,
}

mg::derived_from! { AppHostedMediaConfig: super::MediaConfig }
