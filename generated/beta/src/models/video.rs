// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.video`, a complex type.
    Video "microsoft.graph.video" "complex";
    /// `audioBitsPerSample`: Int32
    audio_bits_per_sample "audioBitsPerSample": i32,
    /// `audioChannels`: Int32
    audio_channels "audioChannels": i32,
    /// `audioFormat`: String
    audio_format "audioFormat": String,
    /// `audioSamplesPerSecond`: Int32
    audio_samples_per_second "audioSamplesPerSecond": i32,
    /// `bitrate`: Int32
    bitrate "bitrate": i32,
    /// `duration`: Int64
    duration "duration": i64,
    /// `fourCC`: String
    four_cc "fourCC": String,
    /// `frameRate`: Double
    frame_rate "frameRate": f64,
    /// `height`: Int32
    height "height": i32,
    /// `width`: Int32
    width "width": i32,
}
