// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workplaceSensorDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workplacesensordevice?view=graph-rest-beta>
    WorkplaceSensorDevice "microsoft.graph.workplaceSensorDevice" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `deviceId`: String, not null
    device_id "deviceId" "r": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipV4Address`: String
    ip_v4_address "ipV4Address": String,
    /// `ipV6Address`: String
    ip_v6_address "ipV6Address": String,
    /// `macAddress`: String
    mac_address "macAddress": String,
    /// `manufacturer`: String, not null
    manufacturer "manufacturer" "r": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `sensors`: Collection(workplaceSensor), items not null
    sensors "sensors" "r": Vec<super::WorkplaceSensor>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
}

mg::derived_from! { WorkplaceSensorDevice: super::Entity }
