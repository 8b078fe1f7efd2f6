// @generated
use crate::mg;

/// Complex type `microsoft.graph.appHostedMediaConfig`, derived from
/// [`MediaConfig`](super::MediaConfig).
pub struct AppHostedMediaConfig {
    /// `blob`. Secret: masked in `Debug`.
    pub blob: mg::Field<String>,
    /// `removeFromDefaultAudioGroup`.
    pub remove_from_default_audio_group: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppHostedMediaConfig: "microsoft.graph.appHostedMediaConfig", complex, base super::MediaConfig;
    blob: "blob" secret,
    remove_from_default_audio_group: "removeFromDefaultAudioGroup",
}

mg::derived_from! { AppHostedMediaConfig: super::MediaConfig }
