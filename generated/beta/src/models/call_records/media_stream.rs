// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.mediaStream`.
pub struct MediaStream {
    /// `audioCodec`.
    pub audio_codec: mg::Field<mg::Open<super::AudioCodec>>,
    /// `averageAudioDegradation`.
    pub average_audio_degradation: mg::Field<f32>,
    /// `averageAudioNetworkJitter`.
    pub average_audio_network_jitter: mg::Field<mg::Duration>,
    /// `averageBandwidthEstimate`.
    pub average_bandwidth_estimate: mg::Field<i64>,
    /// `averageFreezeDuration`.
    pub average_freeze_duration: mg::Field<mg::Duration>,
    /// `averageJitter`.
    pub average_jitter: mg::Field<mg::Duration>,
    /// `averagePacketLossRate`.
    pub average_packet_loss_rate: mg::Field<f32>,
    /// `averageRatioOfConcealedSamples`.
    pub average_ratio_of_concealed_samples: mg::Field<f32>,
    /// `averageReceivedFrameRate`.
    pub average_received_frame_rate: mg::Field<f32>,
    /// `averageRoundTripTime`.
    pub average_round_trip_time: mg::Field<mg::Duration>,
    /// `averageVideoFrameLossPercentage`.
    pub average_video_frame_loss_percentage: mg::Field<f32>,
    /// `averageVideoFrameRate`.
    pub average_video_frame_rate: mg::Field<f32>,
    /// `averageVideoPacketLossRate`.
    pub average_video_packet_loss_rate: mg::Field<f32>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `isAudioForwardErrorCorrectionUsed`.
    pub is_audio_forward_error_correction_used: mg::Field<bool>,
    /// `lowFrameRateRatio`.
    pub low_frame_rate_ratio: mg::Field<f32>,
    /// `lowVideoProcessingCapabilityRatio`.
    pub low_video_processing_capability_ratio: mg::Field<f32>,
    /// `maxAudioNetworkJitter`.
    pub max_audio_network_jitter: mg::Field<mg::Duration>,
    /// `maxJitter`.
    pub max_jitter: mg::Field<mg::Duration>,
    /// `maxPacketLossRate`.
    pub max_packet_loss_rate: mg::Field<f32>,
    /// `maxRatioOfConcealedSamples`.
    pub max_ratio_of_concealed_samples: mg::Field<f32>,
    /// `maxRoundTripTime`.
    pub max_round_trip_time: mg::Field<mg::Duration>,
    /// `packetUtilization`.
    pub packet_utilization: mg::Field<i64>,
    /// `postForwardErrorCorrectionPacketLossRate`.
    pub post_forward_error_correction_packet_loss_rate: mg::Field<f32>,
    /// `rmsFreezeDuration`.
    pub rms_freeze_duration: mg::Field<mg::Duration>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `streamDirection`. Never null.
    pub stream_direction: mg::Field<mg::Open<super::MediaStreamDirection>>,
    /// `streamId`.
    pub stream_id: mg::Field<String>,
    /// `videoCodec`.
    pub video_codec: mg::Field<mg::Open<super::VideoCodec>>,
    /// `wasMediaBypassed`.
    pub was_media_bypassed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaStream: "microsoft.graph.callRecords.mediaStream", complex;
    audio_codec: "audioCodec",
    average_audio_degradation: "averageAudioDegradation",
    average_audio_network_jitter: "averageAudioNetworkJitter",
    average_bandwidth_estimate: "averageBandwidthEstimate",
    average_freeze_duration: "averageFreezeDuration",
    average_jitter: "averageJitter",
    average_packet_loss_rate: "averagePacketLossRate",
    average_ratio_of_concealed_samples: "averageRatioOfConcealedSamples",
    average_received_frame_rate: "averageReceivedFrameRate",
    average_round_trip_time: "averageRoundTripTime",
    average_video_frame_loss_percentage: "averageVideoFrameLossPercentage",
    average_video_frame_rate: "averageVideoFrameRate",
    average_video_packet_loss_rate: "averageVideoPacketLossRate",
    end_date_time: "endDateTime",
    is_audio_forward_error_correction_used: "isAudioForwardErrorCorrectionUsed",
    low_frame_rate_ratio: "lowFrameRateRatio",
    low_video_processing_capability_ratio: "lowVideoProcessingCapabilityRatio",
    max_audio_network_jitter: "maxAudioNetworkJitter",
    max_jitter: "maxJitter",
    max_packet_loss_rate: "maxPacketLossRate",
    max_ratio_of_concealed_samples: "maxRatioOfConcealedSamples",
    max_round_trip_time: "maxRoundTripTime",
    packet_utilization: "packetUtilization",
    post_forward_error_correction_packet_loss_rate: "postForwardErrorCorrectionPacketLossRate",
    rms_freeze_duration: "rmsFreezeDuration",
    start_date_time: "startDateTime",
    stream_direction: "streamDirection" required,
    stream_id: "streamId",
    video_codec: "videoCodec",
    was_media_bypassed: "wasMediaBypassed",
}
