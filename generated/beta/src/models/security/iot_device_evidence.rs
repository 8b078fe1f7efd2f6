// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.ioTDeviceEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct IoTDeviceEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `devicePageLink`.
    pub device_page_link: mg::Field<String>,
    /// `deviceSubType`.
    pub device_sub_type: mg::Field<String>,
    /// `deviceType`.
    pub device_type: mg::Field<String>,
    /// `importance`.
    pub importance: mg::Field<mg::Open<super::IoTDeviceImportanceType>>,
    /// `ioTHub`.
    pub iot_hub: mg::Field<mg::Boxed<super::AzureResourceEvidence>>,
    /// `ioTSecurityAgentId`.
    pub iot_security_agent_id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `isAuthorized`.
    pub is_authorized: mg::Field<bool>,
    /// `isProgramming`.
    pub is_programming: mg::Field<bool>,
    /// `isScanner`.
    pub is_scanner: mg::Field<bool>,
    /// `macAddress`.
    pub mac_address: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `nics`.
    pub nics: mg::Field<Vec<super::NicEvidence>>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// `owners`.
    pub owners: mg::Field<Vec<String>>,
    /// `protocols`.
    pub protocols: mg::Field<Vec<String>>,
    /// `purdueLayer`.
    pub purdue_layer: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `sensor`.
    pub sensor: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `site`.
    pub site: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<String>,
    /// `sourceRef`.
    pub source_ref: mg::Field<mg::Boxed<super::UrlEvidence>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// `zone`.
    pub zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IoTDeviceEvidence: "microsoft.graph.security.ioTDeviceEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    device_id: "deviceId",
    device_name: "deviceName",
    device_page_link: "devicePageLink",
    device_sub_type: "deviceSubType",
    device_type: "deviceType",
    importance: "importance",
    iot_hub: "ioTHub",
    iot_security_agent_id: "ioTSecurityAgentId",
    ip_address: "ipAddress",
    is_authorized: "isAuthorized",
    is_programming: "isProgramming",
    is_scanner: "isScanner",
    mac_address: "macAddress",
    manufacturer: "manufacturer",
    model: "model",
    nics: "nics",
    operating_system: "operatingSystem",
    owners: "owners",
    protocols: "protocols",
    purdue_layer: "purdueLayer",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    sensor: "sensor",
    serial_number: "serialNumber",
    site: "site",
    source: "source",
    source_ref: "sourceRef",
    tags: "tags",
    verdict: "verdict" required,
    zone: "zone",
}

mg::derived_from! { IoTDeviceEvidence: super::AlertEvidence }
