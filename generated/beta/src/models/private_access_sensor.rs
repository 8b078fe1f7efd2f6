// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privateAccessSensor`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privateaccesssensor?view=graph-rest-beta>
    PrivateAccessSensor "microsoft.graph.privateAccessSensor" "entity" : super::Entity;
    /// `externalIp`: String, not null
    external_ip "externalIp" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAuditMode`: Boolean
    is_audit_mode "isAuditMode": bool,
    /// `isBreakglassEnabled`: Boolean, not null
    is_breakglass_enabled "isBreakglassEnabled" "r": bool,
    /// `machineName`: String, not null
    machine_name "machineName" "r": String,
    /// `status`: sensorStatus, not null
    status "status" "r": mg::Open<super::SensorStatus>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { PrivateAccessSensor: super::Entity }
