// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teleconferenceDeviceAudioQuality`, an open complex type derived from `microsoft.graph.teleconferenceDeviceMediaQuality`.
    TeleconferenceDeviceAudioQuality "microsoft.graph.teleconferenceDeviceAudioQuality" "complex open" : super::TeleconferenceDeviceMediaQuality;
    /// `averageInboundJitter`: Duration
    average_inbound_jitter "averageInboundJitter": mg::Duration,
    /// `averageInboundPacketLossRateInPercentage`: Double
    average_inbound_packet_loss_rate_in_percentage "averageInboundPacketLossRateInPercentage": f64,
    /// `averageInboundRoundTripDelay`: Duration
    average_inbound_round_trip_delay "averageInboundRoundTripDelay": mg::Duration,
    /// `averageOutboundJitter`: Duration
    average_outbound_jitter "averageOutboundJitter": mg::Duration,
    /// `averageOutboundPacketLossRateInPercentage`: Double
    average_outbound_packet_loss_rate_in_percentage "averageOutboundPacketLossRateInPercentage": f64,
    /// `averageOutboundRoundTripDelay`: Duration
    average_outbound_round_trip_delay "averageOutboundRoundTripDelay": mg::Duration,
    /// `channelIndex`: Int32, not null
    channel_index "channelIndex" "r": i32,
    /// `inboundPackets`: Int64
    inbound_packets "inboundPackets": i64,
    /// `localIPAddress`: String
    local_ip_address "localIPAddress": String,
    /// `localPort`: Int32
    local_port "localPort": i32,
    /// `maximumInboundJitter`: Duration
    maximum_inbound_jitter "maximumInboundJitter": mg::Duration,
    /// `maximumInboundPacketLossRateInPercentage`: Double
    maximum_inbound_packet_loss_rate_in_percentage "maximumInboundPacketLossRateInPercentage": f64,
    /// `maximumInboundRoundTripDelay`: Duration
    maximum_inbound_round_trip_delay "maximumInboundRoundTripDelay": mg::Duration,
    /// `maximumOutboundJitter`: Duration
    maximum_outbound_jitter "maximumOutboundJitter": mg::Duration,
    /// `maximumOutboundPacketLossRateInPercentage`: Double
    maximum_outbound_packet_loss_rate_in_percentage "maximumOutboundPacketLossRateInPercentage": f64,
    /// `maximumOutboundRoundTripDelay`: Duration
    maximum_outbound_round_trip_delay "maximumOutboundRoundTripDelay": mg::Duration,
    /// `mediaDuration`: Duration
    media_duration "mediaDuration": mg::Duration,
    /// `networkLinkSpeedInBytes`: Int64
    network_link_speed_in_bytes "networkLinkSpeedInBytes": i64,
    /// `outboundPackets`: Int64
    outbound_packets "outboundPackets": i64,
    /// `remoteIPAddress`: String
    remote_ip_address "remoteIPAddress": String,
    /// `remotePort`: Int32
    remote_port "remotePort": i32,
}

mg::derived_from! { TeleconferenceDeviceAudioQuality: super::TeleconferenceDeviceMediaQuality }
