// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantContactInformation`, a complex type.
    TenantContactInformation "microsoft.graph.managedTenants.tenantContactInformation" "complex";
    /// `email`: String
    email "email": String,
    /// `name`: String
    name "name": String,
    /// `notes`: String
    notes "notes": String,
    /// `phone`: String
    phone "phone": String,
    /// `title`: String
    title "title": String,
}
