// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.auditLogUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogUserType {
    /// `Regular` (0)
    Regular,
    /// `Reserved` (1)
    Reserved,
    /// `Admin` (2)
    Admin,
    /// `DcAdmin` (3)
    DcAdmin,
    /// `System` (4)
    System,
    /// `Application` (5)
    Application,
    /// `ServicePrincipal` (6)
    ServicePrincipal,
    /// `CustomPolicy` (7)
    CustomPolicy,
    /// `SystemPolicy` (8)
    SystemPolicy,
    /// `PartnerTechnician` (9)
    PartnerTechnician,
    /// `Guest` (10)
    Guest,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
}

mg::enumeration! {
    AuditLogUserType: "microsoft.graph.security.auditLogUserType";
    Regular: "Regular" = 0,
    Reserved: "Reserved" = 1,
    Admin: "Admin" = 2,
    DcAdmin: "DcAdmin" = 3,
    System: "System" = 4,
    Application: "Application" = 5,
    ServicePrincipal: "ServicePrincipal" = 6,
    CustomPolicy: "CustomPolicy" = 7,
    SystemPolicy: "SystemPolicy" = 8,
    PartnerTechnician: "PartnerTechnician" = 9,
    Guest: "Guest" = 10,
    UnknownFutureValue: "unknownFutureValue" = 11,
}
