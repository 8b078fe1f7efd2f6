// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.deviceInfo`, a complex type.
    DeviceInfo "microsoft.graph.callRecords.deviceInfo" "complex";
    /// `captureDeviceDriver`: String
    capture_device_driver "captureDeviceDriver": String,
    /// `captureDeviceName`: String
    capture_device_name "captureDeviceName": String,
    /// `captureNotFunctioningEventRatio`: Single
    capture_not_functioning_event_ratio "captureNotFunctioningEventRatio": f32,
    /// `cpuInsufficentEventRatio`: Single
    cpu_insufficent_event_ratio "cpuInsufficentEventRatio": f32,
    /// `deviceClippingEventRatio`: Single
    device_clipping_event_ratio "deviceClippingEventRatio": f32,
    /// `deviceGlitchEventRatio`: Single
    device_glitch_event_ratio "deviceGlitchEventRatio": f32,
    /// `howlingEventCount`: Int32
    howling_event_count "howlingEventCount": i32,
    /// `initialSignalLevelRootMeanSquare`: Single
    initial_signal_level_root_mean_square "initialSignalLevelRootMeanSquare": f32,
    /// `lowSpeechLevelEventRatio`: Single
    low_speech_level_event_ratio "lowSpeechLevelEventRatio": f32,
    /// `lowSpeechToNoiseEventRatio`: Single
    low_speech_to_noise_event_ratio "lowSpeechToNoiseEventRatio": f32,
    /// `micGlitchRate`: Single
    mic_glitch_rate "micGlitchRate": f32,
    /// `receivedNoiseLevel`: Int32
    received_noise_level "receivedNoiseLevel": i32,
    /// `receivedSignalLevel`: Int32
    received_signal_level "receivedSignalLevel": i32,
    /// `renderDeviceDriver`: String
    render_device_driver "renderDeviceDriver": String,
    /// `renderDeviceName`: String
    render_device_name "renderDeviceName": String,
    /// `renderMuteEventRatio`: Single
    render_mute_event_ratio "renderMuteEventRatio": f32,
    /// `renderNotFunctioningEventRatio`: Single
    render_not_functioning_event_ratio "renderNotFunctioningEventRatio": f32,
    /// `renderZeroVolumeEventRatio`: Single
    render_zero_volume_event_ratio "renderZeroVolumeEventRatio": f32,
    /// `sentNoiseLevel`: Int32
    sent_noise_level "sentNoiseLevel": i32,
    /// `sentSignalLevel`: Int32
    sent_signal_level "sentSignalLevel": i32,
    /// `speakerGlitchRate`: Single
    speaker_glitch_rate "speakerGlitchRate": f32,
}
