// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwarePasswordInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwarepasswordinfo?view=graph-rest-beta>
    HardwarePasswordInfo "microsoft.graph.hardwarePasswordInfo" "entity" : super::Entity;
    /// `currentPassword`: String, computed, read-only, masked in Debug
    current_password "currentPassword" "cps": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `previousPasswords`: Collection(String), computed, read-only, masked in Debug
    previous_passwords "previousPasswords" "cps": Vec<String>,
    /// `serialNumber`: String, not null
    serial_number "serialNumber" "r": String,
}

mg::derived_from! { HardwarePasswordInfo: super::Entity }
