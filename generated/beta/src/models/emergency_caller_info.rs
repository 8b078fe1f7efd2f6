// @generated
use crate::mg;

/// Complex type `microsoft.graph.emergencyCallerInfo`.
pub struct EmergencyCallerInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::Location>>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmergencyCallerInfo: "microsoft.graph.emergencyCallerInfo", complex;
    display_name: "displayName",
    location: "location",
    phone_number: "phoneNumber",
    tenant_id: "tenantId",
    upn: "upn",
}
