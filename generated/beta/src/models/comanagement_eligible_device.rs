// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.comanagementEligibleDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevice?view=graph-rest-beta>
    ComanagementEligibleDevice "microsoft.graph.comanagementEligibleDevice" "entity" : super::Entity;
    /// `clientRegistrationStatus`: deviceRegistrationState, not null
    client_registration_status "clientRegistrationStatus" "r": mg::Open<super::DeviceRegistrationState>,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceType`: deviceType, not null
    device_type "deviceType" "r": mg::Open<super::DeviceType>,
    /// `entitySource`: Int32, not null
    entity_source "entitySource" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managementAgents`: managementAgentType, not null
    management_agents "managementAgents" "r": mg::Open<super::ManagementAgentType>,
    /// `managementState`: managementState, not null
    management_state "managementState" "r": mg::Open<super::ManagementState>,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `mdmStatus`: String
    mdm_status "mdmStatus": String,
    /// `model`: String
    model "model": String,
    /// `osDescription`: String
    os_description "osDescription": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `ownerType`: ownerType, not null
    owner_type "ownerType" "r": mg::Open<super::OwnerType>,
    /// `referenceId`: String
    reference_id "referenceId": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `status`: comanagementEligibleType, not null
    status "status" "r": mg::Open<super::ComanagementEligibleType>,
    /// `upn`: String
    upn "upn": String,
    /// `userEmail`: String
    user_email "userEmail": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { ComanagementEligibleDevice: super::Entity }
