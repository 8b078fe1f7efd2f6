// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.deviceInfo`.
pub struct DeviceInfo {
    /// `captureDeviceDriver`.
    pub capture_device_driver: mg::Field<String>,
    /// `captureDeviceName`.
    pub capture_device_name: mg::Field<String>,
    /// `captureNotFunctioningEventRatio`.
    pub capture_not_functioning_event_ratio: mg::Field<f32>,
    /// `cpuInsufficentEventRatio`.
    pub cpu_insufficent_event_ratio: mg::Field<f32>,
    /// `deviceClippingEventRatio`.
    pub device_clipping_event_ratio: mg::Field<f32>,
    /// `deviceGlitchEventRatio`.
    pub device_glitch_event_ratio: mg::Field<f32>,
    /// `howlingEventCount`.
    pub howling_event_count: mg::Field<i32>,
    /// `initialSignalLevelRootMeanSquare`.
    pub initial_signal_level_root_mean_square: mg::Field<f32>,
    /// `lowSpeechLevelEventRatio`.
    pub low_speech_level_event_ratio: mg::Field<f32>,
    /// `lowSpeechToNoiseEventRatio`.
    pub low_speech_to_noise_event_ratio: mg::Field<f32>,
    /// `micGlitchRate`.
    pub mic_glitch_rate: mg::Field<f32>,
    /// `receivedNoiseLevel`.
    pub received_noise_level: mg::Field<i32>,
    /// `receivedSignalLevel`.
    pub received_signal_level: mg::Field<i32>,
    /// `renderDeviceDriver`.
    pub render_device_driver: mg::Field<String>,
    /// `renderDeviceName`.
    pub render_device_name: mg::Field<String>,
    /// `renderMuteEventRatio`.
    pub render_mute_event_ratio: mg::Field<f32>,
    /// `renderNotFunctioningEventRatio`.
    pub render_not_functioning_event_ratio: mg::Field<f32>,
    /// `renderZeroVolumeEventRatio`.
    pub render_zero_volume_event_ratio: mg::Field<f32>,
    /// `sentNoiseLevel`.
    pub sent_noise_level: mg::Field<i32>,
    /// `sentSignalLevel`.
    pub sent_signal_level: mg::Field<i32>,
    /// `speakerGlitchRate`.
    pub speaker_glitch_rate: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceInfo: "microsoft.graph.callRecords.deviceInfo", complex;
    capture_device_driver: "captureDeviceDriver",
    capture_device_name: "captureDeviceName",
    capture_not_functioning_event_ratio: "captureNotFunctioningEventRatio",
    cpu_insufficent_event_ratio: "cpuInsufficentEventRatio",
    device_clipping_event_ratio: "deviceClippingEventRatio",
    device_glitch_event_ratio: "deviceGlitchEventRatio",
    howling_event_count: "howlingEventCount",
    initial_signal_level_root_mean_square: "initialSignalLevelRootMeanSquare",
    low_speech_level_event_ratio: "lowSpeechLevelEventRatio",
    low_speech_to_noise_event_ratio: "lowSpeechToNoiseEventRatio",
    mic_glitch_rate: "micGlitchRate",
    received_noise_level: "receivedNoiseLevel",
    received_signal_level: "receivedSignalLevel",
    render_device_driver: "renderDeviceDriver",
    render_device_name: "renderDeviceName",
    render_mute_event_ratio: "renderMuteEventRatio",
    render_not_functioning_event_ratio: "renderNotFunctioningEventRatio",
    render_zero_volume_event_ratio: "renderZeroVolumeEventRatio",
    sent_noise_level: "sentNoiseLevel",
    sent_signal_level: "sentSignalLevel",
    speaker_glitch_rate: "speakerGlitchRate",
}
