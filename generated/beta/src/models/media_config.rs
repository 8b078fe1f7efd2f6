// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaConfig`, an abstract complex type.
    MediaConfig "microsoft.graph.mediaConfig" "complex abstract" => MediaConfigKind;
    /// `removeFromDefaultAudioGroup`: Boolean
    remove_from_default_audio_group "removeFromDefaultAudioGroup": bool,
}

/// The types derived from `microsoft.graph.mediaConfig`.
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
