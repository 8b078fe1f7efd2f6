// @generated
use crate::mg;

/// Open complex type `microsoft.graph.teleconferenceDeviceAudioQuality`, derived from
/// [`TeleconferenceDeviceMediaQuality`](super::TeleconferenceDeviceMediaQuality).
pub struct TeleconferenceDeviceAudioQuality {
    /// `averageInboundJitter`.
    pub average_inbound_jitter: mg::Field<mg::Duration>,
    /// `averageInboundPacketLossRateInPercentage`.
    pub average_inbound_packet_loss_rate_in_percentage: mg::Field<f64>,
    /// `averageInboundRoundTripDelay`.
    pub average_inbound_round_trip_delay: mg::Field<mg::Duration>,
    /// `averageOutboundJitter`.
    pub average_outbound_jitter: mg::Field<mg::Duration>,
    /// `averageOutboundPacketLossRateInPercentage`.
    pub average_outbound_packet_loss_rate_in_percentage: mg::Field<f64>,
    /// `averageOutboundRoundTripDelay`.
    pub average_outbound_round_trip_delay: mg::Field<mg::Duration>,
    /// `channelIndex`. Never null.
    pub channel_index: mg::Field<i32>,
    /// `inboundPackets`.
    pub inbound_packets: mg::Field<i64>,
    /// `localIPAddress`.
    pub local_ip_address: mg::Field<String>,
    /// `localPort`.
    pub local_port: mg::Field<i32>,
    /// `maximumInboundJitter`.
    pub maximum_inbound_jitter: mg::Field<mg::Duration>,
    /// `maximumInboundPacketLossRateInPercentage`.
    pub maximum_inbound_packet_loss_rate_in_percentage: mg::Field<f64>,
    /// `maximumInboundRoundTripDelay`.
    pub maximum_inbound_round_trip_delay: mg::Field<mg::Duration>,
    /// `maximumOutboundJitter`.
    pub maximum_outbound_jitter: mg::Field<mg::Duration>,
    /// `maximumOutboundPacketLossRateInPercentage`.
    pub maximum_outbound_packet_loss_rate_in_percentage: mg::Field<f64>,
    /// `maximumOutboundRoundTripDelay`.
    pub maximum_outbound_round_trip_delay: mg::Field<mg::Duration>,
    /// `mediaDuration`.
    pub media_duration: mg::Field<mg::Duration>,
    /// `networkLinkSpeedInBytes`.
    pub network_link_speed_in_bytes: mg::Field<i64>,
    /// `outboundPackets`.
    pub outbound_packets: mg::Field<i64>,
    /// `remoteIPAddress`.
    pub remote_ip_address: mg::Field<String>,
    /// `remotePort`.
    pub remote_port: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeleconferenceDeviceAudioQuality: "microsoft.graph.teleconferenceDeviceAudioQuality", complex open, base super::TeleconferenceDeviceMediaQuality;
    average_inbound_jitter: "averageInboundJitter",
    average_inbound_packet_loss_rate_in_percentage: "averageInboundPacketLossRateInPercentage",
    average_inbound_round_trip_delay: "averageInboundRoundTripDelay",
    average_outbound_jitter: "averageOutboundJitter",
    average_outbound_packet_loss_rate_in_percentage: "averageOutboundPacketLossRateInPercentage",
    average_outbound_round_trip_delay: "averageOutboundRoundTripDelay",
    channel_index: "channelIndex" required,
    inbound_packets: "inboundPackets",
    local_ip_address: "localIPAddress",
    local_port: "localPort",
    maximum_inbound_jitter: "maximumInboundJitter",
    maximum_inbound_packet_loss_rate_in_percentage: "maximumInboundPacketLossRateInPercentage",
    maximum_inbound_round_trip_delay: "maximumInboundRoundTripDelay",
    maximum_outbound_jitter: "maximumOutboundJitter",
    maximum_outbound_packet_loss_rate_in_percentage: "maximumOutboundPacketLossRateInPercentage",
    maximum_outbound_round_trip_delay: "maximumOutboundRoundTripDelay",
    media_duration: "mediaDuration",
    network_link_speed_in_bytes: "networkLinkSpeedInBytes",
    outbound_packets: "outboundPackets",
    remote_ip_address: "remoteIPAddress",
    remote_port: "remotePort",
}

mg::derived_from! { TeleconferenceDeviceAudioQuality: super::TeleconferenceDeviceMediaQuality }
