// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emergencyCallerInfo`, a complex type.
    EmergencyCallerInfo "microsoft.graph.emergencyCallerInfo" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `location`: location
    location "location": mg::Boxed<super::Location>,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `upn`: String
    upn "upn": String,
}
