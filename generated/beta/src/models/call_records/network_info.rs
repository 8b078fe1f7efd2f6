// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.networkInfo`, a complex type.
    NetworkInfo "microsoft.graph.callRecords.networkInfo" "complex";
    /// `bandwidthLowEventRatio`: Single
    bandwidth_low_event_ratio "bandwidthLowEventRatio": f32,
    /// `basicServiceSetIdentifier`: String
    basic_service_set_identifier "basicServiceSetIdentifier": String,
    /// `connectionType`: microsoft.graph.callRecords.networkConnectionType, not null
    connection_type "connectionType" "r": mg::Open<super::NetworkConnectionType>,
    /// `delayEventRatio`: Single
    delay_event_ratio "delayEventRatio": f32,
    /// `dnsSuffix`: String
    dns_suffix "dnsSuffix": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `linkSpeed`: Int64
    link_speed "linkSpeed": i64,
    /// `macAddress`: String
    mac_address "macAddress": String,
    /// `networkTransportProtocol`: microsoft.graph.callRecords.networkTransportProtocol, not null
    network_transport_protocol "networkTransportProtocol" "r": mg::Open<super::NetworkTransportProtocol>,
    /// `port`: Int32
    port "port": i32,
    /// `receivedQualityEventRatio`: Single
    received_quality_event_ratio "receivedQualityEventRatio": f32,
    /// `reflexiveIPAddress`: String
    reflexive_ip_address "reflexiveIPAddress": String,
    /// `relayIPAddress`: String
    relay_ip_address "relayIPAddress": String,
    /// `relayPort`: Int32
    relay_port "relayPort": i32,
    /// `sentQualityEventRatio`: Single
    sent_quality_event_ratio "sentQualityEventRatio": f32,
    /// `subnet`: String
    subnet "subnet": String,
    /// `traceRouteHops`: Collection(microsoft.graph.callRecords.traceRouteHop), items not null
    trace_route_hops "traceRouteHops" "r": Vec<super::TraceRouteHop>,
    /// `wifiBand`: microsoft.graph.callRecords.wifiBand, not null
    wifi_band "wifiBand" "r": mg::Open<super::WifiBand>,
    /// `wifiBatteryCharge`: Int32
    wifi_battery_charge "wifiBatteryCharge": i32,
    /// `wifiChannel`: Int32
    wifi_channel "wifiChannel": i32,
    /// `wifiMicrosoftDriver`: String
    wifi_microsoft_driver "wifiMicrosoftDriver": String,
    /// `wifiMicrosoftDriverVersion`: String
    wifi_microsoft_driver_version "wifiMicrosoftDriverVersion": String,
    /// `wifiRadioType`: microsoft.graph.callRecords.wifiRadioType, not null
    wifi_radio_type "wifiRadioType" "r": mg::Open<super::WifiRadioType>,
    /// `wifiSignalStrength`: Int32
    wifi_signal_strength "wifiSignalStrength": i32,
    /// `wifiVendorDriver`: String
    wifi_vendor_driver "wifiVendorDriver": String,
    /// `wifiVendorDriverVersion`: String
    wifi_vendor_driver_version "wifiVendorDriverVersion": String,
}
