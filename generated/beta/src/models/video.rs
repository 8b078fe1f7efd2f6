// @generated
use crate::mg;

/// Complex type `microsoft.graph.video`.
pub struct Video {
    /// `audioBitsPerSample`.
    pub audio_bits_per_sample: mg::Field<i32>,
    /// `audioChannels`.
    pub audio_channels: mg::Field<i32>,
    /// `audioFormat`.
    pub audio_format: mg::Field<String>,
    /// `audioSamplesPerSecond`.
    pub audio_samples_per_second: mg::Field<i32>,
    /// `bitrate`.
    pub bitrate: mg::Field<i32>,
    /// `duration`.
    pub duration: mg::Field<i64>,
    /// `fourCC`.
    pub four_cc: mg::Field<String>,
    /// `frameRate`.
    pub frame_rate: mg::Field<f64>,
    /// `height`.
    pub height: mg::Field<i32>,
    /// `width`.
    pub width: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Video: "microsoft.graph.video", complex;
    audio_bits_per_sample: "audioBitsPerSample",
    audio_channels: "audioChannels",
    audio_format: "audioFormat",
    audio_samples_per_second: "audioSamplesPerSecond",
    bitrate: "bitrate",
    duration: "duration",
    four_cc: "fourCC",
    frame_rate: "frameRate",
    height: "height",
    width: "width",
}
