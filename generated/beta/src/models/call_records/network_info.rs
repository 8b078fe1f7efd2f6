// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.networkInfo`.
pub struct NetworkInfo {
    /// `bandwidthLowEventRatio`.
    pub bandwidth_low_event_ratio: mg::Field<f32>,
    /// `basicServiceSetIdentifier`.
    pub basic_service_set_identifier: mg::Field<String>,
    /// `connectionType`. Never null.
    pub connection_type: mg::Field<mg::Open<super::NetworkConnectionType>>,
    /// `delayEventRatio`.
    pub delay_event_ratio: mg::Field<f32>,
    /// `dnsSuffix`.
    pub dns_suffix: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `linkSpeed`.
    pub link_speed: mg::Field<i64>,
    /// `macAddress`.
    pub mac_address: mg::Field<String>,
    /// `networkTransportProtocol`. Never null.
    pub network_transport_protocol: mg::Field<mg::Open<super::NetworkTransportProtocol>>,
    /// `port`.
    pub port: mg::Field<i32>,
    /// `receivedQualityEventRatio`.
    pub received_quality_event_ratio: mg::Field<f32>,
    /// `reflexiveIPAddress`.
    pub reflexive_ip_address: mg::Field<String>,
    /// `relayIPAddress`.
    pub relay_ip_address: mg::Field<String>,
    /// `relayPort`.
    pub relay_port: mg::Field<i32>,
    /// `sentQualityEventRatio`.
    pub sent_quality_event_ratio: mg::Field<f32>,
    /// `subnet`.
    pub subnet: mg::Field<String>,
    /// `traceRouteHops`.
    pub trace_route_hops: mg::Field<Vec<super::TraceRouteHop>>,
    /// `wifiBand`. Never null.
    pub wifi_band: mg::Field<mg::Open<super::WifiBand>>,
    /// `wifiBatteryCharge`.
    pub wifi_battery_charge: mg::Field<i32>,
    /// `wifiChannel`.
    pub wifi_channel: mg::Field<i32>,
    /// `wifiMicrosoftDriver`.
    pub wifi_microsoft_driver: mg::Field<String>,
    /// `wifiMicrosoftDriverVersion`.
    pub wifi_microsoft_driver_version: mg::Field<String>,
    /// `wifiRadioType`. Never null.
    pub wifi_radio_type: mg::Field<mg::Open<super::WifiRadioType>>,
    /// `wifiSignalStrength`.
    pub wifi_signal_strength: mg::Field<i32>,
    /// `wifiVendorDriver`.
    pub wifi_vendor_driver: mg::Field<String>,
    /// `wifiVendorDriverVersion`.
    pub wifi_vendor_driver_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkInfo: "microsoft.graph.callRecords.networkInfo", complex;
    bandwidth_low_event_ratio: "bandwidthLowEventRatio",
    basic_service_set_identifier: "basicServiceSetIdentifier",
    connection_type: "connectionType" required,
    delay_event_ratio: "delayEventRatio",
    dns_suffix: "dnsSuffix",
    ip_address: "ipAddress",
    link_speed: "linkSpeed",
    mac_address: "macAddress",
    network_transport_protocol: "networkTransportProtocol" required,
    port: "port",
    received_quality_event_ratio: "receivedQualityEventRatio",
    reflexive_ip_address: "reflexiveIPAddress",
    relay_ip_address: "relayIPAddress",
    relay_port: "relayPort",
    sent_quality_event_ratio: "sentQualityEventRatio",
    subnet: "subnet",
    trace_route_hops: "traceRouteHops" required,
    wifi_band: "wifiBand" required,
    wifi_battery_charge: "wifiBatteryCharge",
    wifi_channel: "wifiChannel",
    wifi_microsoft_driver: "wifiMicrosoftDriver",
    wifi_microsoft_driver_version: "wifiMicrosoftDriverVersion",
    wifi_radio_type: "wifiRadioType" required,
    wifi_signal_strength: "wifiSignalStrength",
    wifi_vendor_driver: "wifiVendorDriver",
    wifi_vendor_driver_version: "wifiVendorDriverVersion",
}
