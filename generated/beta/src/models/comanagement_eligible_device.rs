// @generated
use crate::mg;

/// Entity type [`microsoft.graph.comanagementEligibleDevice`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ComanagementEligibleDeviceCollection`], for example
/// `graph.device_management().comanagement_eligible_devices()`.
///
/// [`ComanagementEligibleDeviceCollection`]: crate::requests::comanagement_eligible_device::ComanagementEligibleDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevice?view=graph-rest-beta
pub struct ComanagementEligibleDevice {
    /// `clientRegistrationStatus`. Never null.
    pub client_registration_status: mg::Field<mg::Open<super::DeviceRegistrationState>>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceType`. Never null.
    pub device_type: mg::Field<mg::Open<super::DeviceType>>,
    /// `entitySource`. Never null.
    pub entity_source: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managementAgents`. Never null.
    pub management_agents: mg::Field<mg::Open<super::ManagementAgentType>>,
    /// `managementState`. Never null.
    pub management_state: mg::Field<mg::Open<super::ManagementState>>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `mdmStatus`.
    pub mdm_status: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `osDescription`.
    pub os_description: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `ownerType`. Never null.
    pub owner_type: mg::Field<mg::Open<super::OwnerType>>,
    /// `referenceId`.
    pub reference_id: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ComanagementEligibleType>>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// `userEmail`.
    pub user_email: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComanagementEligibleDevice: "microsoft.graph.comanagementEligibleDevice", entity, base super::Entity;
    client_registration_status: "clientRegistrationStatus" required,
    device_name: "deviceName",
    device_type: "deviceType" required,
    entity_source: "entitySource" required,
    id: "id" key required,
    management_agents: "managementAgents" required,
    management_state: "managementState" required,
    manufacturer: "manufacturer",
    mdm_status: "mdmStatus",
    model: "model",
    os_description: "osDescription",
    os_version: "osVersion",
    owner_type: "ownerType" required,
    reference_id: "referenceId",
    serial_number: "serialNumber",
    status: "status" required,
    upn: "upn",
    user_email: "userEmail",
    user_id: "userId",
    user_name: "userName",
}

mg::derived_from! { ComanagementEligibleDevice: super::Entity }
