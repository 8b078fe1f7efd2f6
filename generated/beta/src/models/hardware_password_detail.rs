// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwarePasswordDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwarepassworddetail?view=graph-rest-beta>
    HardwarePasswordDetail "microsoft.graph.hardwarePasswordDetail" "entity" : super::Entity;
    /// `currentPassword`: String, computed, read-only, masked in Debug
    current_password "currentPassword" "cps": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `previousPasswords`: Collection(String), computed, read-only, masked in Debug
    previous_passwords "previousPasswords" "cps": Vec<String>,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
}

mg::derived_from! { HardwarePasswordDetail: super::Entity }
