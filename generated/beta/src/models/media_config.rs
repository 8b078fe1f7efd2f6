// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.mediaConfig`.
pub struct MediaConfig {
    /// `removeFromDefaultAudioGroup`.
    pub remove_from_default_audio_group: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaConfig: "microsoft.graph.mediaConfig", complex abstract, family MediaConfigKind;
    remove_from_default_audio_group: "removeFromDefaultAudioGroup",
}

/// The types derived from [`MediaConfig`].
#[non_exhaustive]
pub enum MediaConfigKind {
    AppHostedMediaConfig(Box<super::AppHostedMediaConfig>),
    ServiceHostedMediaConfig(Box<super::ServiceHostedMediaConfig>),
    /// None of these, or a type that this version does not know.
    Other(Box<MediaConfig>),
}

mg::family! {
    MediaConfig => MediaConfigKind;
    AppHostedMediaConfig(super::AppHostedMediaConfig),
    ServiceHostedMediaConfig(super::ServiceHostedMediaConfig),
}
