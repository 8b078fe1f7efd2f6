// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privateAccessSensor`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivateAccessSensorCollection`], for example
/// `graph.on_premises_publishing_profiles().id(id).sensors()`.
///
/// [`PrivateAccessSensorCollection`]: crate::requests::private_access_sensor::PrivateAccessSensorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privateaccesssensor?view=graph-rest-beta
pub struct PrivateAccessSensor {
    /// `externalIp`. Never null.
    pub external_ip: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAuditMode`.
    pub is_audit_mode: mg::Field<bool>,
    /// `isBreakglassEnabled`. Never null.
    pub is_breakglass_enabled: mg::Field<bool>,
    /// `machineName`. Never null.
    pub machine_name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::SensorStatus>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivateAccessSensor: "microsoft.graph.privateAccessSensor", entity, base super::Entity;
    external_ip: "externalIp" required,
    id: "id" key required,
    is_audit_mode: "isAuditMode",
    is_breakglass_enabled: "isBreakglassEnabled" required,
    machine_name: "machineName" required,
    status: "status" required,
    version: "version" required,
}

mg::derived_from! { PrivateAccessSensor: super::Entity }
