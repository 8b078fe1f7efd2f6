// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ioTDeviceEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    IoTDeviceEvidence "microsoft.graph.security.ioTDeviceEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `devicePageLink`: String
    device_page_link "devicePageLink": String,
    /// `deviceSubType`: String
    device_sub_type "deviceSubType": String,
    /// `deviceType`: String
    device_type "deviceType": String,
    /// `importance`: microsoft.graph.security.ioTDeviceImportanceType
    importance "importance": mg::Open<super::IoTDeviceImportanceType>,
    /// `ioTHub`: microsoft.graph.security.azureResourceEvidence
    io_t_hub "ioTHub": mg::Boxed<super::AzureResourceEvidence>,
    /// `ioTSecurityAgentId`: String
    io_t_security_agent_id "ioTSecurityAgentId": String,
    /// `ipAddress`: microsoft.graph.security.ipEvidence
    ip_address "ipAddress": mg::Boxed<super::IpEvidence>,
    /// `isAuthorized`: Boolean
    is_authorized "isAuthorized": bool,
    /// `isProgramming`: Boolean
    is_programming "isProgramming": bool,
    /// `isScanner`: Boolean
    is_scanner "isScanner": bool,
    /// `macAddress`: String
    mac_address "macAddress": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `nics`: Collection(microsoft.graph.security.nicEvidence)
    nics "nics": Vec<super::NicEvidence>,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
    /// `owners`: Collection(String)
    owners "owners": Vec<String>,
    /// `protocols`: Collection(String)
    protocols "protocols": Vec<String>,
    /// `purdueLayer`: String
    purdue_layer "purdueLayer": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `sensor`: String
    sensor "sensor": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `site`: String
    site "site": String,
    /// `source`: String
    source "source": String,
    /// `sourceRef`: microsoft.graph.security.urlEvidence
    source_ref "sourceRef": mg::Boxed<super::UrlEvidence>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
    /// `zone`: String
    zone "zone": String,
}

mg::derived_from! { IoTDeviceEvidence: super::AlertEvidence }
