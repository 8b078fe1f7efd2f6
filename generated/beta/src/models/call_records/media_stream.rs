// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.mediaStream`, a complex type.
    MediaStream "microsoft.graph.callRecords.mediaStream" "complex";
    /// `audioCodec`: microsoft.graph.callRecords.audioCodec
    audio_codec "audioCodec": mg::Open<super::AudioCodec>,
    /// `averageAudioDegradation`: Single
    average_audio_degradation "averageAudioDegradation": f32,
    /// `averageAudioNetworkJitter`: Duration
    average_audio_network_jitter "averageAudioNetworkJitter": mg::Duration,
    /// `averageBandwidthEstimate`: Int64
    average_bandwidth_estimate "averageBandwidthEstimate": i64,
    /// `averageFreezeDuration`: Duration
    average_freeze_duration "averageFreezeDuration": mg::Duration,
    /// `averageJitter`: Duration
    average_jitter "averageJitter": mg::Duration,
    /// `averagePacketLossRate`: Single
    average_packet_loss_rate "averagePacketLossRate": f32,
    /// `averageRatioOfConcealedSamples`: Single
    average_ratio_of_concealed_samples "averageRatioOfConcealedSamples": f32,
    /// `averageReceivedFrameRate`: Single
    average_received_frame_rate "averageReceivedFrameRate": f32,
    /// `averageRoundTripTime`: Duration
    average_round_trip_time "averageRoundTripTime": mg::Duration,
    /// `averageVideoFrameLossPercentage`: Single
    average_video_frame_loss_percentage "averageVideoFrameLossPercentage": f32,
    /// `averageVideoFrameRate`: Single
    average_video_frame_rate "averageVideoFrameRate": f32,
    /// `averageVideoPacketLossRate`: Single
    average_video_packet_loss_rate "averageVideoPacketLossRate": f32,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `isAudioForwardErrorCorrectionUsed`: Boolean
    is_audio_forward_error_correction_used "isAudioForwardErrorCorrectionUsed": bool,
    /// `lowFrameRateRatio`: Single
    low_frame_rate_ratio "lowFrameRateRatio": f32,
    /// `lowVideoProcessingCapabilityRatio`: Single
    low_video_processing_capability_ratio "lowVideoProcessingCapabilityRatio": f32,
    /// `maxAudioNetworkJitter`: Duration
    max_audio_network_jitter "maxAudioNetworkJitter": mg::Duration,
    /// `maxJitter`: Duration
    max_jitter "maxJitter": mg::Duration,
    /// `maxPacketLossRate`: Single
    max_packet_loss_rate "maxPacketLossRate": f32,
    /// `maxRatioOfConcealedSamples`: Single
    max_ratio_of_concealed_samples "maxRatioOfConcealedSamples": f32,
    /// `maxRoundTripTime`: Duration
    max_round_trip_time "maxRoundTripTime": mg::Duration,
    /// `packetUtilization`: Int64
    packet_utilization "packetUtilization": i64,
    /// `postForwardErrorCorrectionPacketLossRate`: Single
    post_forward_error_correction_packet_loss_rate "postForwardErrorCorrectionPacketLossRate": f32,
    /// `rmsFreezeDuration`: Duration
    rms_freeze_duration "rmsFreezeDuration": mg::Duration,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `streamDirection`: microsoft.graph.callRecords.mediaStreamDirection, not null
    stream_direction "streamDirection" "r": mg::Open<super::MediaStreamDirection>,
    /// `streamId`: String
    stream_id "streamId": String,
    /// `videoCodec`: microsoft.graph.callRecords.videoCodec
    video_codec "videoCodec": mg::Open<super::VideoCodec>,
    /// `wasMediaBypassed`: Boolean
    was_media_bypassed "wasMediaBypassed": bool,
}
